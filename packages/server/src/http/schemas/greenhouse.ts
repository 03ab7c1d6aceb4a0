import { type TProperties, Type } from "@sinclair/typebox";
import { record, text } from "./common.js";

// As https://developers.greenhouse.io/assessment.html has them. Fields are added there without notice, so bodies may hold
// more than is read here.

const open = <P extends TProperties>(fields: P, name?: string) =>
  Type.Object(fields, { additionalProperties: true, ...(name === undefined ? {} : { $id: name }) });
const nullable = (maxLength: number) => Type.Optional(Type.Union([Type.String({ maxLength }), Type.Null()]));

export const GreenhouseTests = Type.Array(
  record({ partner_test_id: Type.String(), partner_test_name: Type.String() }),
  { $id: "GreenhouseTests" },
);

export const SentTest = open(
  {
    partner_test_id: text(80),
    candidate: open({
      first_name: text(200),
      last_name: text(200),
      preferred_name: nullable(200),
      email: Type.String({ format: "email", maxLength: 254 }),
      greenhouse_profile_url: nullable(1_000),
    }),
    url: Type.String({ minLength: 1, maxLength: 1_000 }),
  },
  "GreenhouseSentTest",
);

export const TestMade = record({ partner_interview_id: Type.String() }, "GreenhouseTestMade");

export const TestQuery = record({ partner_interview_id: text(100) });

export const TestStatusAnswer = record(
  {
    partner_status: Type.String({ description: "`complete` once there is a result." }),
    partner_profile_url: Type.Union([Type.String(), Type.Null()]),
    partner_score: Type.Union([Type.Number({ minimum: 1, maximum: 5 }), Type.Null()], {
      description: "On the 1 to 5 scale; null where the evidence allows none for what the form was sat for.",
    }),
    metadata: Type.Union([
      Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()])),
      Type.Null(),
    ]),
  },
  "GreenhouseTestStatus",
);

export const ResponseError = open(
  { api_call: text(100), errors: Type.Array(Type.String({ maxLength: 2_000 }), { maxItems: 50 }) },
  "GreenhouseResponseError",
);

export const ErrorTaken = record({ status: Type.Literal(200) }, "GreenhouseErrorTaken");
