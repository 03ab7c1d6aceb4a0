import { PersonFields as PersonSchema } from "../../http/schemas/people.js";
import type { PersonFields } from "../../people/people.js";
import { fieldMistakes } from "../page/check-fields.js";
import { personNames } from "../person-names.js";

/** The fields that tell who a person is. */
export const personFields = ["name", "email", "externalRef", "team", "locale"] as const;

export type PersonField = (typeof personFields)[number];

/** The fields that are not as they must be, by the same schema as the API has. */
export function wrongFields(person: PersonFields): readonly PersonField[] {
  const wrong = fieldMistakes(PersonSchema, person, personNames);
  return personFields.filter((field) => field in wrong);
}

/** A person from texts, without those that are empty. */
export function personOf(texts: Readonly<Partial<Record<PersonField, string>>>): PersonFields {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
}

/** Whether anything says who it is. */
export function isSomebody({ name, email, externalRef }: PersonFields): boolean {
  return [name, email, externalRef].some(Boolean);
}
