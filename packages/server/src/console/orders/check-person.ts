import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { PersonFields as PersonSchema } from "../../http/schemas/people.js";
import type { PersonFields } from "../../people/people.js";

/** The fields that tell who a person is. */
export const personFields = ["name", "email", "externalRef", "team", "locale"] as const;

export type PersonField = (typeof personFields)[number];

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv, ["email"]);
const isPerson = ajv.compile<PersonFields>(PersonSchema);

/** The fields that are not as they must be, by the same schema as the API has. */
export function wrongFields(person: PersonFields): readonly PersonField[] {
  if (isPerson(person)) return [];
  const wrong = (isPerson.errors ?? []).map(({ instancePath }) => instancePath.slice(1));
  return personFields.filter((field) => wrong.includes(field));
}

/** A person from texts, without those that are empty. */
export function personOf(texts: Readonly<Partial<Record<PersonField, string>>>): PersonFields {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
}

/** Whether anything says who it is. */
export function isSomebody({ name, email, externalRef }: PersonFields): boolean {
  return [name, email, externalRef].some(Boolean);
}
