import { readFileSync } from "node:fs";
import { apply, begin, collectEvidence, compile } from "@leadsim/engine";
import { profileWithSays, wordsIn } from "@leadsim/report/words";
import { loadScenario } from "@leadsim/scenarios";
import { readLibrary } from "@leadsim/scenarios/node";
import { score } from "@leadsim/scoring";

const source = readFileSync(new URL("the-call.yaml", import.meta.url), "utf8");
const model = readLibrary().models[0].document;
const { document, diagnostics } = loadScenario(source, { file: "the-call.yaml", model });
if (!document) throw new Error(diagnostics[0].message);

const answer = { type: "respond", scene: "hartwell", response: { picked: "plan-together" } };
let session = begin([compile(document)], { session: "s-1", seed: "s-1", at: Date.now() });
session = apply(session, { type: "continue" }, Date.now());
session = apply(session, answer, Date.now());
export const profile = score([collectEvidence(session.plays, session)], model);
process.stdout.write(`${profileWithSays(profile, wordsIn("en")).overall.says}\n`);
