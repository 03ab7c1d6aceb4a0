import { notMet, type ResponseTable } from "./response-table.js";

/** Names that columns of people usually have. */
const usualNames =
  /^(?:id|ids|uuid|guid|nr|no|row|index|(?:person|people|session|candidate|participant|respondent|employee|user|case|subject)(?:[ _-]?(?:id|nr|no|number))?)$/i;

/** A column so named is taken for an item up to this many different numbers. */
const mostCodes = 20;

/** In fewer rows than this different numbers say nothing. */
const fewestRows = 20;

/** Share of rows with a number of their own from which a column tells people apart, not responses. */
const mostlyDifferent = 0.9;

/** Columns that hold numbers of people rather than responses: by their name and more than 20 different numbers, or because hardly any number comes twice. */
export function identifiers({ items, persons, cells, codes }: ResponseTable): string[] {
  return items.filter((name, item) => {
    const different = codes[item]!.length;
    if (usualNames.test(name) && different > mostCodes) return true;
    if (different < fewestRows * mostlyDifferent) return false;
    let filled = 0;
    for (let person = 0; person < persons; person += 1)
      if (cells[person * items.length + item] !== notMet) filled += 1;
    return filled >= fewestRows && different >= mostlyDifferent * filled;
  });
}
