import { Type } from "@sinclair/typebox";
import { languages } from "../../language.js";
import { DocumentReference, DocumentVersion, orNull, record, text } from "./common.js";

export const ResultQuery = record({
  for: Type.Optional(
    Type.Union([Type.Literal("assessor"), Type.Literal("candidate"), Type.Literal("tracking")], {
      description: "Who it is for; an assessor unless given.",
    }),
  ),
  revision: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
});

const shown = {
  lang: Type.Optional(
    Type.Union(
      languages.map((language) => Type.Literal(language)),
      { description: "The page's language; the one that the browser asks for unless given." },
    ),
  ),
  title: Type.Optional(text(200, "The page's heading.")),
};
const revision = Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 }));

export const ReportQuery = record({
  for: Type.Optional(Type.Union([Type.Literal("assessor"), Type.Literal("candidate")])),
  revision,
  ...shown,
});

export const AssessorPageQuery = record({ revision, ...shown });

export const TeamReportQuery = record(shown);

export const TeamParams = record({ team: text(100, "A team's name, as its people's orders gave it.") });

const ResultAnswer = Type.Object(
  {
    format: Type.Literal("leadsim/result@1"),
    tenant: Type.String(),
    session: Type.String(),
    order: Type.String(),
    revision: Type.Integer(),
    madeAt: Type.String(),
    status: Type.String(),
    versions: Type.Object({}, { additionalProperties: true }),
    profile: Type.Object({}, { additionalProperties: true, description: "A document `leadsim/profile@1`." }),
  },
  { $id: "Result", additionalProperties: false },
);

export const SignedResult = record(
  {
    result: ResultAnswer,
    signature: Type.String({
      description:
        "A JSON Web Signature (EdDSA) without its payload, which is the result as canonical JSON (RFC 8785). Ask for `application/jose` to get it whole.",
    }),
  },
  "SignedResult",
);

export const SharedResult = Type.Object(
  {
    session: Type.String(),
    revision: Type.Integer(),
    status: Type.String(),
    profile: Type.Optional(Type.Object({}, { additionalProperties: true })),
    tracking: Type.Optional(Type.Object({}, { additionalProperties: true })),
  },
  { $id: "SharedResult", additionalProperties: false, description: "What others than an assessor may have." },
);

export const RescoreRequest = record(
  {
    scenarios: Type.Optional(
      Type.Record(Type.String({ pattern: "^[a-z][a-z0-9-]{0,79}$" }), DocumentVersion, {
        maxProperties: 50,
        description: "Newer keys: the version to score by, per scenario.",
      }),
    ),
    model: Type.Optional(DocumentReference),
    benchmark: Type.Optional(orNull(DocumentReference)),
  },
  "RescoreRequest",
);

export const RescoreAnswer = record(
  {
    revision: Type.Integer(),
    created: Type.Boolean({
      description: "False where the newest revision was made by the same content already.",
    }),
  },
  "RescoreAnswer",
);
