import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import benchmark from "../../schemas/benchmark.schema.json" with { type: "json" };
import calibration from "../../schemas/calibration.schema.json" with { type: "json" };
import candidateProfile from "../../schemas/candidate-profile.schema.json" with { type: "json" };
import check from "../../schemas/check.schema.json" with { type: "json" };
import comparison from "../../schemas/comparison.schema.json" with { type: "json" };
import diff from "../../schemas/diff.schema.json" with { type: "json" };
import evidence from "../../schemas/evidence.schema.json" with { type: "json" };
import fairness from "../../schemas/fairness.schema.json" with { type: "json" };
import form from "../../schemas/form.schema.json" with { type: "json" };
import interviewGuide from "../../schemas/interview-guide.schema.json" with { type: "json" };
import itemStatistics from "../../schemas/item-statistics.schema.json" with { type: "json" };
import meter from "../../schemas/meter.schema.json" with { type: "json" };
import model from "../../schemas/model.schema.json" with { type: "json" };
import norms from "../../schemas/norms.schema.json" with { type: "json" };
import panelResult from "../../schemas/panel-result.schema.json" with { type: "json" };
import profile from "../../schemas/profile.schema.json" with { type: "json" };
import responses from "../../schemas/responses.schema.json" with { type: "json" };
import scenario from "../../schemas/scenario.schema.json" with { type: "json" };
import simulation from "../../schemas/simulation.schema.json" with { type: "json" };
import trackingResult from "../../schemas/tracking-result.schema.json" with { type: "json" };
import transcript from "../../schemas/transcript.schema.json" with { type: "json" };
import whatIf from "../../schemas/what-if.schema.json" with { type: "json" };
import type { Plain } from "../source/tree.js";

/** Every kind of document that leadsim reads or writes. */
export type DocumentKind =
  | "scenario"
  | "model"
  | "form"
  | "transcript"
  | "evidence"
  | "benchmark"
  | "calibration"
  | "candidate-profile"
  | "comparison"
  | "fairness"
  | "item-statistics"
  | "interview-guide"
  | "norms"
  | "profile"
  | "responses"
  | "tracking-result"
  | "check"
  | "diff"
  | "meter"
  | "panel-result"
  | "simulation"
  | "what-if";

const schemas: Readonly<Record<DocumentKind, object>> = {
  scenario,
  model,
  form,
  transcript,
  evidence,
  benchmark,
  calibration,
  "candidate-profile": candidateProfile,
  comparison,
  fairness,
  "item-statistics": itemStatistics,
  "interview-guide": interviewGuide,
  norms,
  profile,
  responses,
  "tracking-result": trackingResult,
  check,
  diff,
  meter,
  "panel-result": panelResult,
  simulation,
  "what-if": whatIf,
};

/** Whether a `format` line names a kind of document there is. */
export function isKnownFormat(format: string): boolean {
  return Object.keys(schemas).some((kind) => format === `leadsim/${kind}@1`);
}

const compiled = new Map<DocumentKind, ValidateFunction>();

/** Everything a schema objects to. Schemas are compiled when they are first needed, and once. */
export function validate(kind: DocumentKind, document: Plain): readonly ErrorObject[] {
  let check = compiled.get(kind);
  if (!check) {
    const ajv = new Ajv2020({
      allErrors: true,
      verbose: true,
      strict: false,
      ownProperties: true,
      logger: false,
    });
    // Comparing every item with every other takes time that grows with the square; `duplicate-item` does it in one pass.
    check = ajv.compile(
      JSON.parse(
        JSON.stringify(schemas[kind], (name, value) => (name === "uniqueItems" ? undefined : value)),
      ),
    );
    compiled.set(kind, check);
  }
  return check(document) ? [] : (check.errors ?? []);
}
