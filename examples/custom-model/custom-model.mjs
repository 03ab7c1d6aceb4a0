// A host brings its own competency model: load it, hold the scenario against it, play, score.
import { readFileSync } from "node:fs";
import { apply, begin, collectEvidence, compile } from "@leadsim/engine";
import { formatDiagnostic, loadModel, loadScenario } from "@leadsim/scenarios";
import { score } from "@leadsim/scoring";

const read = (file) => readFileSync(new URL(file, import.meta.url), "utf8");

/** The document, or an error that says what is wrong and where. */
function checked({ document, diagnostics }, source) {
  if (document) return document;
  throw new Error(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, source)).join("\n"));
}

const modelSource = read("model.yaml");
const model = checked(loadModel(modelSource, { file: "model.yaml" }), modelSource);
const scenarioSource = read("night-shift.yaml");
const scenario = checked(loadScenario(scenarioSource, { file: "night-shift.yaml", model }), scenarioSource);

const plays = [compile(scenario)];
let session = begin(plays, { session: "ruth-1", seed: "1", at: 0 });
session = apply(session, { type: "continue" }, 1_000);
session = apply(session, { type: "respond", scene: "open-case", response: { picked: "stay" } }, 42_000);

export const profile = score([collectEvidence(plays, session)], model);
for (const behavior of profile.behaviors) {
  process.stdout.write(`${behavior.statement} ${behavior.words}\n`);
}
