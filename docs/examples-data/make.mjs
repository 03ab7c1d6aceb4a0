// Writes the made-up data of the walk in docs/technical-manual.md into the current folder: spring.csv, autumn.csv, groups.csv.
// Nobody was measured. People, items and responses are drawn from a seeded generator by the partial credit model, so that what the walk finds
// can be held against what was put in. Run it with: node make.mjs
import { writeFileSync } from "node:fs";

let state = 20261122;

/** Even numbers from 0 to 1 (mulberry32). */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let bits = Math.imul(state ^ (state >>> 15), 1 | state);
  bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
  return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
}

const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** A decision: slope, and the points of ability where each next code takes over. Codes begin at 1. */
const harbor = [
  ["harbor/forecast", 1.2, [-1.4, -0.6, 0.3, 1.1]],
  ["harbor/handover", 0.9, [-1.0, 0.2, 0.9]],
  ["harbor/feedback", 1.5, [-0.8, 0.1, 0.8]],
  ["harbor/quota", 0.7, [-0.5, 0.6]],
  ["harbor/one-to-one", 1.1, [-1.2, -0.2, 0.7, 1.5]],
  ["harbor/escalation", 1.0, [0.2]],
];
const mill = [
  ["mill/opening", 1.0, [-0.9, 0.0, 1.0]],
  ["mill/easy-1", 1.1, [-1.6, -0.7, 0.1]],
  ["mill/easy-2", 0.9, [-1.3, -0.4]],
  ["mill/hard-1", 1.2, [0.0, 0.7, 1.5]],
  ["mill/hard-2", 1.0, [0.3, 1.2]],
];
const depot = [
  ["depot/idiom", 1.1, [-0.7, 0.3, 1.0]],
  ["depot/plan", 1.3, [-1.1, -0.1, 0.9]],
  ["depot/review", 0.8, [-0.6, 0.8]],
];
const quay = [
  ["quay/pricing", 1.2, [-0.9, 0.1, 0.9]],
  ["quay/hiring", 0.9, [-0.5, 0.5]],
  ["quay/renewal", 1.1, [-1.0, -0.1, 0.6, 1.4]],
  ["quay/discount", 1.3, [-0.3, 0.8]],
];

/** A code by the generalized partial credit model. */
function respond([, slope, steps], ability) {
  const exponents = steps.map((_, k) =>
    steps.slice(0, k + 1).reduce((sum, step) => sum + slope * (ability - step), 0),
  );
  return 1 + draw([0, ...exponents].map(Math.exp));
}

/** One of the places of a list of weights, as likely as they are large. */
function draw(weights) {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [place, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return place;
  }
  return weights.length - 1;
}

/** Everything that a person does in one scenario is moved by the same luck: a testlet. */
function play(decisions, ability, into, moved = () => 0) {
  const luck = 0.6 * normal();
  for (const item of decisions) into.set(item[0], respond(item, ability + luck + moved(item[0])));
}

function table(name, decisions, people) {
  const rows = people.map(({ person, codes }) => [person, ...decisions.map(([id]) => codes.get(id) ?? "")]);
  const lines = [["person", ...decisions.map(([id]) => id)], ...rows].map((cells) => cells.join(","));
  writeFileSync(name, `${lines.join("\n")}\n`);
}

const pick = (names, weights) => names[draw(weights)];

// Spring: who opens the mill well meets its hard decisions, the others its easy ones. For people who play in German, depot/idiom is harder.
const spring = Array.from({ length: 600 }, (_, at) => {
  const person = `S${String(at + 1).padStart(3, "0")}`;
  const sex = pick(["female", "male", ""], [47, 49, 4]);
  const language = pick(["en", "de"], [66, 34]);
  const ability = normal();
  const codes = new Map();
  play(harbor, ability, codes);
  play(mill, ability, codes);
  const path = codes.get("mill/opening") >= 3 ? "easy" : "hard";
  for (const id of codes.keys()) if (id.startsWith(`mill/${path}`)) codes.delete(id);
  play(depot, ability, codes, (id) => (id === "depot/idiom" && language === "de" ? -0.8 : 0));
  if (random() < 0.05) codes.delete("depot/review");
  return { person, sex, language, codes };
});

// Autumn: other people, .4 more able; harbor again, where the words of the handover were changed and made it easier, and a new scenario.
const autumn = Array.from({ length: 500 }, (_, at) => {
  const ability = 0.4 + normal();
  const codes = new Map();
  play(harbor, ability, codes, (id) => (id === "harbor/handover" ? 0.9 : 0));
  play(quay, ability, codes);
  return { person: `A${String(at + 1).padStart(3, "0")}`, codes };
});

table("spring.csv", [...harbor, ...mill, ...depot], spring);
table("autumn.csv", [...harbor, ...quay], autumn);
const groups = spring.map(({ person, sex, language }) => [person, sex, language].join(","));
writeFileSync("groups.csv", `${["person,sex,language", ...groups].join("\n")}\n`);
