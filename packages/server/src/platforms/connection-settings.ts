import { type Static, Type } from "@sinclair/typebox";
import { languages } from "../language.js";

const FormId = Type.String({ pattern: "^[a-z][a-z0-9-]{0,79}$" });

const forms = Type.Optional(
  Type.Array(FormId, {
    minItems: 1,
    maxItems: 100,
    uniqueItems: true,
    description: "Which forms the platform offers, by id; all that are not for practice unless said.",
  }),
);
const language = Type.Optional(
  Type.Union(
    languages.map((one) => Type.Literal(one)),
    { description: "The language of the words that go along with a result; English unless said." },
  ),
);

/** How a connection to Greenhouse is set. */
export const GreenhouseSettings = Type.Object({ forms, language }, { additionalProperties: false });

export type GreenhouseSettings = Static<typeof GreenhouseSettings>;

/** What is set for a connection, by the platform it leads to. */
export interface ConnectionSettings {
  readonly greenhouse: GreenhouseSettings;
}

export type ConnectionKind = keyof ConnectionSettings;

/** The platforms that a tenant can be connected to. */
export const connectionKinds = ["greenhouse"] as const satisfies readonly ConnectionKind[];
