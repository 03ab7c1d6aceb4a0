import type { Scenario } from "@leadsim/scenarios";
import type { LibraryContent } from "./library-content.js";
import { markdownTable } from "./markdown.js";

/** What an author's note may say of a person, beside the region that the name suggests. */
const traits = {
  gender: ["woman", "man", "not said"],
  seniority: ["junior", "middle", "senior"],
  work: ["strong", "mixed", "weak"],
  manner: ["pleasant", "mixed", "difficult"],
} as const;

type Trait = keyof typeof traits;
type TraitOf = { readonly [T in Trait]: (typeof traits)[T][number] };

/** A person of a scenario as its author sees them. */
export interface CastNote extends TraitOf {
  readonly id: string;
  readonly region: string;
}

/** A note of `author.cast` that can't be read, or names somebody who isn't there. */
export class CastNoteError extends Error {
  override readonly name = "CastNoteError";
}

/**
 * The notes of `author.cast`, as `thandi: Sub-Saharan Africa; woman; middle; strong; pleasant`. They are read from the
 * file: no loaded scenario holds its author's notes.
 *
 * @throws CastNoteError where a note can't be read, or the notes and the cast are not the same people
 */
export function castNotes({ id, cast }: Scenario, source: string): readonly CastNote[] {
  const block = /^author:\n(?: {2}.*\n)*? {2}cast:\n((?: {4}- .*\n)+)/m.exec(source)?.[1] ?? "";
  const notes = block.split("\n").flatMap((line) => (line === "" ? [] : [noteOf(id, line)]));
  const noted = notes.map((note) => note.id);
  const people = cast.map((person) => person.id);
  if ([...noted].sort().join() !== [...people].sort().join())
    throw new CastNoteError(
      `${id}: author.cast speaks of ${noted.join(", ")}, the cast is ${people.join(", ")}.`,
    );
  return notes;
}

function noteOf(scenario: string, line: string): CastNote {
  const [, id, rest = ""] = /^ {4}- "([\w-]+): (.*)"$/.exec(line) ?? [];
  const [region, ...words] = rest.split("; ");
  const [gender, seniority, work, manner] = words;
  const note = { id, region, gender, seniority, work, manner };
  const known = (Object.keys(traits) as Trait[]).every((trait) =>
    (traits[trait] as readonly (string | undefined)[]).includes(note[trait]),
  );
  if (!id || !region || words.length !== 4 || !known)
    throw new CastNoteError(`${scenario}: “${line.trim()}” is no note on a person.`);
  return note as CastNote;
}

interface NotedPerson extends CastNote {
  readonly scenario: string;
  readonly name: string;
  readonly role: string;
}

function everyone({ scenarios, sources }: LibraryContent): readonly NotedPerson[] {
  return scenarios.flatMap((scenario) =>
    castNotes(scenario, sources.get(scenario.id)!).map((note) => {
      const { name, role } = scenario.cast.find(({ id }) => id === note.id)!;
      return { ...note, scenario: scenario.title, name, role };
    }),
  );
}

/** How the people of the library are spread, by gender and by the region that their names suggest. */
export function castCounts(content: LibraryContent): string {
  const people = everyone(content);
  const regions = [...new Set(people.map(({ region }) => region))].sort();
  const shown = (["seniority", "work", "manner"] as const).flatMap((trait) =>
    traits[trait].map((word) => ({ trait, word })),
  );
  const row = (title: string, some: readonly NotedPerson[]): (string | number)[] => [
    title,
    some.length,
    ...shown.map(({ trait, word }) => some.filter((one) => one[trait] === word).length),
  ];
  const titles = [
    "",
    "people",
    ...shown.map(({ trait, word }) => (word === "mixed" ? `mixed (${trait})` : word)),
  ];
  return markdownTable(titles, [
    ...traits.gender.map((gender) =>
      row(
        gender,
        people.filter((one) => one.gender === gender),
      ),
    ),
    ...regions.map((region) =>
      row(
        region,
        people.filter((one) => one.region === region),
      ),
    ),
    row("all", people),
  ]);
}

/** Everyone, scenario by scenario. */
export function castTable(content: LibraryContent): string {
  return markdownTable(
    ["scenario", "person", "role", "region of the name", "gender", "seniority", "work", "manner"],
    everyone(content).map(({ scenario, name, role, region, gender, seniority, work, manner }) => [
      ...[scenario, name, role, region, gender, seniority, work, manner],
    ]),
  );
}
