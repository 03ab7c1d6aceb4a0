// Level-0 profiles of 80 pieces of evidence each, on one core. `scoreTable` gives what a profile says in
// numbers (quality, score and standing of every scale); `score` gives whole documents with trails and words.
// The bound of 20,000 a second is for the numbers. Before anything is timed, both must say the same of the same people.
import assert from "node:assert/strict";
import { readLibrary } from "@leadsim/scenarios/node";
import { score, scoreTable } from "@leadsim/scoring";

const people = 20_000;
const documents = 200;
const pieces = 80;
const bound = 20_000;

const model = readLibrary().models[0].document;
const hash = "0".repeat(64);
const scenarios = [0, 1, 2, 3].map((at) => ({
  id: `scenario-${at}`,
  version: "1.0.0",
  title: `Scenario ${at}`,
  practice: false,
  story: hash,
  key: hash,
  rekeyed: false,
  ending: null,
}));
const opportunities = Array.from({ length: pieces }, (_, at) => ({
  scenario: `scenario-${at % 4}`,
  decision: `decision-${at}`,
  behavior: model.behaviors[(at * 7) % model.behaviors.length].id,
  min: 1,
  max: 5,
}));

const levels = new Float64Array(people * pieces);
let state = 20_261_122;
for (let cell = 0; cell < levels.length; cell += 1) {
  state = (state * 48_271) % 2_147_483_647;
  levels[cell] = 1 + (state % 5);
}
const table = { opportunities, people, levels };

function evidenceOf(person) {
  const evidence = opportunities.map((of, at) => ({
    ...of,
    session: `person-${person}`,
    type: "choose",
    level: levels[person * pieces + at],
    chance: 0.4,
    heading: of.decision,
    prompt: "",
    options: [],
    rationale: [],
    stronger: null,
    at: 0,
    elapsed: 1000,
  }));
  return [
    {
      format: "leadsim/evidence@1",
      session: {
        session: `person-${person}`,
        player: "simulated",
        status: "completed",
        head: hash,
        form: { id: "bench", version: "1.0.0", purpose: "development" },
        model: `${model.id}@${model.version}`,
        locale: "en",
        engine: "0.0.0",
        seed: "1",
        began: 0,
        ended: 1,
        scenarios,
      },
      evidence,
      missing: [],
      ledger: { coaching: 0, selling: 0, admin: 0, meetings: 0 },
      responses: [],
    },
  ];
}

function best(count, run) {
  let most = 0;
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    run();
    most = Math.max(most, count / ((performance.now() - start) / 1000));
  }
  return Math.round(most);
}

const scored = scoreTable(table, model, scenarios);
for (const person of [0, 1, 777]) {
  const profile = score(evidenceOf(person), model);
  const scales = [profile.overall, ...profile.pillars, ...profile.competencies];
  scored.scales.forEach(({ kind, id }, place) => {
    const scale = scales.find((one) => one.kind === kind && one.id === id);
    const { quality, score: estimate, standing } = scored.people[person][place];
    assert.equal(quality, scale.quality?.score ?? null, `quality of ${id}`);
    assert.equal(estimate, scale.band?.score ?? null, `score of ${id}`);
    assert.equal(standing, scale.standing?.verdict ?? null, `standing of ${id}`);
  });
}

const numbers = best(people, () => scoreTable(table, model, scenarios));
const sets = Array.from({ length: documents }, (_, person) => evidenceOf(person));
const whole = best(documents, () => {
  for (const set of sets) score(set, model);
});
const held = numbers >= bound ? "held" : "NOT held";
console.log(
  `Level-0 profiles of ${pieces} pieces of evidence, numbers: ${numbers} a second (bound ${bound}: ${held}).`,
);
console.log(`Level-0 profiles of ${pieces} pieces of evidence, whole documents: ${whole} a second.`);
