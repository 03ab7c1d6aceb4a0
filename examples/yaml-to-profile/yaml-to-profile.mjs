import { apply, begin, collectEvidence, compile } from "@leadsim/engine";
import { loadScenario } from "@leadsim/scenarios";
import { readLibrary } from "@leadsim/scenarios/node";
import { score } from "@leadsim/scoring";
import { readFileSync } from "node:fs";

const file = new URL("the-call.yaml", import.meta.url);
const model = readLibrary().models[0].document;
const { document: scenario, diagnostics } = loadScenario(readFileSync(file), { file: "the-call.yaml", model });
if (!scenario) throw new Error(diagnostics[0].message);

const plays = [compile(scenario)];
let session = begin(plays, { session: "s-1", seed: "s-1", at: Date.now() });
session = apply(session, { type: "continue" }, Date.now());
session = apply(session, { type: "respond", scene: "hartwell", response: { picked: "plan-together" } }, Date.now());
export const profile = score([collectEvidence(plays, session)], model);
process.stdout.write(`${profile.overall.says}\n`);
