// EAP and posterior SD of 100,000 people at 66 items, one core: once with all responses, once with 39%
// missing. The result is held against a plain, slow implementation on a sample before anything is timed.
// Seeded: every run has the same people. The bound is for the time one core works (on a busy machine a clock
// on the wall counts other people's work, too).
import assert from "node:assert/strict";
import { abilities, notMet } from "@leadsim/psychometrics";

const [people, items, categories] = [100_000, 66, 4];
const bound = 1000;

// — seeded numbers (mulberry32, Ettinger 2017) and a GPCM world —
let state = 20261122;
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const parameters = Array.from({ length: items }, (_, at) => {
  const location = normal() * 0.8;
  return {
    id: `i${at}`,
    a: 1.1 * Math.exp(0.25 * normal()),
    b: [-0.5, 0.1, 0.6].map((step) => location + step),
  };
});

function probabilities({ a, b }, theta) {
  const heights = [0];
  for (const step of b) heights.push(heights.at(-1) + a * (theta - step));
  const sum = heights.reduce((all, height) => all + Math.exp(height), 0);
  return heights.map((height) => Math.exp(height) / sum);
}

function respond(item, theta) {
  let at = random();
  const place = probabilities(item, theta).findIndex((share) => {
    at -= share;
    return at < 0;
  });
  return place < 0 ? categories - 1 : place;
}

function tableOf(missing) {
  const cells = new Uint8Array(people * items);
  for (let person = 0; person < people; person += 1) {
    const theta = normal();
    for (let item = 0; item < items; item += 1) {
      cells[person * items + item] = random() < missing ? notMet : respond(parameters[item], theta);
    }
  }
  const codes = parameters.map(() => [[0], [1], [2], [3]]);
  return { items: parameters.map(({ id }) => id), persons: people, cells, codes };
}

const calibration = {
  format: "leadsim/calibration@1",
  model: "gpcm",
  scale: null,
  sample: {
    persons: people,
    missing: 0,
    kind: "synthetic",
    source: "bench",
    weights: "none",
    effective: people,
  },
  quadrature: { nodes: 61, from: -6, to: 6 },
  groups: [{ id: "all", persons: people, mean: 0, sd: 1, standardErrors: { mean: null, sd: null } }],
  prior: { group: "all", mean: 0, sd: 1 },
  testlets: [],
  items: parameters.map(({ id, a, b }) => ({
    id,
    categories: [[0], [1], [2], [3]],
    counts: [1, 1, 1, 1],
    a,
    b,
    standardErrors: { a: null, b: b.map(() => null) },
  })),
};

// — the same by the definition, for a sample —
function plain({ cells }, person, nodes) {
  let [sum, first, second] = [0, 0, 0];
  for (let q = 0; q < nodes; q += 1) {
    const theta = -6 + (12 * q) / (nodes - 1);
    let height = -0.5 * theta * theta;
    parameters.forEach((item, at) => {
      const response = cells[person * items + at];
      if (response !== notMet) height += Math.log(probabilities(item, theta)[response]);
    });
    const weight = Math.exp(height);
    sum += weight;
    first += weight * theta;
    second += weight * theta * theta;
  }
  return { theta: first / sum, se: Math.sqrt(second / sum - (first / sum) ** 2) };
}

for (const missing of [0, 0.39]) {
  const table = tableOf(missing);
  const found = abilities(calibration, table);
  for (let person = 0; person < people; person += 997) {
    const usual = plain(table, person, 61);
    // Posteriors narrower than 61 nodes can carry have nodes of their own, and are then exact to a thousandth of it.
    const isNarrow = usual.se * (4 / 3) < 0.2;
    const meant = isNarrow ? plain(table, person, 961) : usual;
    const apart = isNarrow ? meant.se / 1000 : 1e-9;
    for (const name of ["theta", "se"]) {
      assert.ok(Math.abs(found[name][person] - meant[name]) < apart, `${name} of person ${person}`);
    }
  }
  const runs = Array.from({ length: 7 }, () => {
    const [wall, work] = [performance.now(), process.cpuUsage()];
    abilities(calibration, table);
    const { user, system } = process.cpuUsage(work);
    return { wall: performance.now() - wall, work: (user + system) / 1000 };
  });
  const wall = Math.min(...runs.map((run) => run.wall));
  const work = Math.min(...runs.map((run) => run.work));
  console.log(
    `EAP of ${people.toLocaleString("en")} people × ${items} items, ${Math.round(100 * missing)}% missing, 61 nodes, Node ${process.version}: ` +
      `${wall.toFixed(0)} ms on the wall, ${work.toFixed(0)} ms of one core (best of ${runs.length}); ` +
      `${Math.round(people / (wall / 1000)).toLocaleString("en")} people/s.`,
  );
  assert.ok(work < bound, `${work.toFixed(0)} ms are more than ${bound}`);
}
