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
const name = (description: string) =>
  Type.String({ pattern: "^[!-~]{1,200}$", description: `${description}, as the platform shows it.` });
const base = (usual: string) =>
  Type.Optional(
    Type.String({
      pattern: "^https?://[!-~]{1,400}$",
      description: `Where its API is, for another region; ${usual} unless said.`,
    }),
  );

/** Where the APIs of the platforms are, unless a connection says otherwise. */
export const usualBases = {
  kombo: "https://api.kombo.dev/v1",
  unified: "https://api.unified.to",
} as const;

/** How a connection to Greenhouse is set. */
export const GreenhouseSettings = Type.Object({ forms, language }, { additionalProperties: false });

/** How a connection to an applicant tracking system by Kombo is set. */
export const KomboSettings = Type.Object(
  { integration: name("The integration's id"), base: base(usualBases.kombo), language },
  { additionalProperties: false },
);

/** How a connection to an applicant tracking system by Unified is set. */
export const UnifiedSettings = Type.Object(
  {
    workspace: name("The workspace's id"),
    connection: name("The connection's id"),
    base: base(usualBases.unified),
    language,
  },
  { additionalProperties: false },
);

/** How a connection to a record store of xAPI statements is set. */
export const LrsSettings = Type.Object(
  {
    endpoint: Type.String({
      pattern: "^https?://[!-~]{1,400}$",
      description: "The record store's address, to which /statements is added.",
    }),
    user: name("The user, or the key's id"),
  },
  { additionalProperties: false },
);

/** How a connection to a learning platform that launches by cmi5 is set. */
export const Cmi5Settings = Type.Object(
  {
    hosts: Type.Array(Type.String({ pattern: "^[a-z0-9.:-]{1,200}$" }), {
      minItems: 1,
      maxItems: 10,
      uniqueItems: true,
      description:
        "The platform's own hosts, as lms.example.com: a launch is taken only where its endpoint and its token come from one of them.",
    }),
    forms,
  },
  { additionalProperties: false },
);

/** What is set for a connection, by the platform it leads to. */
export interface ConnectionSettings {
  readonly greenhouse: Static<typeof GreenhouseSettings>;
  readonly kombo: Static<typeof KomboSettings>;
  readonly unified: Static<typeof UnifiedSettings>;
  readonly lrs: Static<typeof LrsSettings>;
  readonly cmi5: Static<typeof Cmi5Settings>;
}

export type ConnectionKind = keyof ConnectionSettings;

/** The platforms that a tenant can be connected to. */
export const connectionKinds = [
  "greenhouse",
  "kombo",
  "unified",
  "lrs",
  "cmi5",
] as const satisfies readonly ConnectionKind[];

/** The platforms that are told a result under their own id for an order, which the order names. */
export const resultKinds = ["kombo", "unified"] as const satisfies readonly ConnectionKind[];
