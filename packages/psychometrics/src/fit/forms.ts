import type { FitSample } from "./fit-sample.js";
import type { FormPeople } from "./sum-score-tables.js";

/** People by what they met and their group, in order of first appearance. */
export function formsOf({ items, persons, categories, group }: FitSample): FormPeople[] {
  const width = items.length;
  const forms = new Map<string, { items: number[]; group: number; people: number[] }>();
  for (let person = 0; person < persons; person += 1) {
    const met: number[] = [];
    for (let i = 0; i < width; i += 1) if (categories[person * width + i]! >= 0) met.push(i);
    const key = `${group[person]}:${met.join()}`;
    const known = forms.get(key);
    if (known) known.people.push(person);
    else forms.set(key, { items: met, group: group[person]!, people: [person] });
  }
  return [...forms.values()];
}
