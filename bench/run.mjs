// Side by side, in one run: leadsim, inkjs and plain XState on one generated graph (graph.mjs). Every result
// is asserted before it is timed; machines are noisy, so read the ratios.
import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { apply, begin, compile, simulate } from "@leadsim/engine";
import { sessionMachine } from "@leadsim/engine/machine";
import { loadScenario } from "@leadsim/scenarios";
import { build } from "esbuild";
import { Compiler } from "inkjs/full";
import { Bench } from "tinybench";
import { assign, createActor, createMachine } from "xstate";
import { choicesOf, size, toInk, toLeadsim, toXStateConfig, walk } from "./graph.mjs";

const sessions = 20;
const choices = Array.from({ length: 2_000 }, (_, index) => choicesOf(index));
const truth = choices.map(walk);

// — the same graph in each language —
const yaml = toLeadsim();
const ink = toInk();
const loaded = loadScenario(yaml, { file: "bench.yaml" });
assert.equal(loaded.diagnostics.map(({ message }) => message).join("\n"), "");
const scenario = loaded.document;
const play = compile(scenario);
console.log(
  `One graph: ${size.scenes} scenes x ${size.options} guarded options, ${size.responses} responses. Node ${process.version}.`,
);

const story = new Compiler(ink).Compile();
const machine = createMachine(toXStateConfig(assign));

/** A policy that answers what the choices say. */
function scripted() {
  return {
    name: "scripted",
    begin: (_, index) => {
      const own = choices[index];
      let next = 0;
      return (spot) => {
        spot.answer[0] = own[next++];
      };
    },
  };
}

function bulk(count) {
  return simulate(play, scripted(), { sessions: count, seed: "bench" });
}

function playInk(index) {
  story.ResetState();
  for (const choice of choices[index]) {
    while (story.canContinue) story.Continue();
    story.ChooseChoiceIndex(choice);
  }
  while (story.canContinue) story.Continue();
  return story.variablesState.score;
}

function playStatePerScene(index) {
  const actor = createActor(machine).start();
  for (const choice of choices[index]) actor.send({ type: `o${choice}` });
  return actor.getSnapshot().context.score;
}

/** The live session: validated, timed, its transcript chained by hashes. */
function playSessionMachine(index) {
  let session = begin([play], { session: "s", seed: "s", at: 0 });
  const actor = createActor(sessionMachine, { input: { session, now: () => 0 } }).start();
  actor.send({ type: "continue" });
  for (const choice of choices[index]) {
    session = actor.getSnapshot().context.session;
    const scene = session.plays[0].scenes[session.state.scene].id;
    actor.send({ type: "respond", scene, response: { picked: `o${choice}` } });
  }
  return actor.getSnapshot().context.session;
}

function playByApply(index) {
  let session = apply(begin([play], { session: "s", seed: "s", at: 0 }), { type: "continue" }, 0);
  for (const choice of choices[index]) {
    const scene = session.plays[0].scenes[session.state.scene].id;
    session = apply(session, { type: "respond", scene, response: { picked: `o${choice}` } }, 0);
  }
  return session;
}

const scoreOf = (session) => session.state.outcomes[0].memory.score;

/** How often each option was taken, by decision and option. */
function taken(table) {
  const counts = new Map();
  for (const { decision, options, counts: own } of table.decisions) {
    for (const [place, option] of options.entries()) {
      if (own[place] > 0) counts.set(`${decision} ${option}`, own[place]);
    }
  }
  return counts;
}

function expectedTaken() {
  const counts = new Map();
  for (const own of choices) {
    for (const [place, choice] of own.entries()) {
      const name = `s${walk(own.slice(0, place)).scene} o${choice}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

// — results first —
const table = bulk(choices.length);
assert.equal(table.choices, choices.length * size.responses, "bulk: every response was taken");
assert.deepEqual(sorted(taken(table)), sorted(expectedTaken()), "bulk: the same options at the same scenes");
for (let index = 0; index < sessions; index++) {
  assert.equal(playInk(index), truth[index].score, "ink");
  assert.equal(playStatePerScene(index), truth[index].score, "a state per scene");
  assert.equal(scoreOf(playSessionMachine(index)), truth[index].score, "session machine");
  assert.equal(scoreOf(playByApply(index)), truth[index].score, "apply");
}

function sorted(counts) {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

// — then time —
function each(run) {
  return () => {
    for (let index = 0; index < sessions; index++) run(index);
  };
}

const few = sessions * size.responses;
const many = choices.length * size.responses;
const playing = await timed("choices per second", [
  ["leadsim, bulk simulation with evidence", () => bulk(choices.length), many],
  ["leadsim, session machine, hash-chained", each(playSessionMachine), few],
  ["leadsim, apply, hash-chained", each(playByApply), few],
  ["xstate, a state per scene", each(playStatePerScene), few],
  ["inkjs", each(playInk), few],
]);
const compiling = await timed("compilations per second", [
  ["leadsim, compile a checked scenario", () => compile(scenario), 1],
  [
    "leadsim, load, check and compile YAML",
    () => compile(loadScenario(yaml, { file: "bench.yaml" }).document),
    1,
  ],
  ["inkjs, compile", () => new Compiler(ink).Compile(), 1],
]);

ratio("bulk simulation against inkjs", playing[0], playing[4], "reach: 100");
ratio("session machine against a state per scene", playing[1], playing[3], "see docs/decisions/0010");
ratio("compile a checked scenario against inkjs", compiling[0], compiling[2], "reach: 20");
ratio("from YAML, all checks included, against inkjs", compiling[1], compiling[2], "");
await weigh();

async function timed(unit, tasks) {
  const bench = new Bench({ time: 1_500, warmupTime: 300 });
  for (const [name, task] of tasks) bench.add(name, task);
  await bench.run();
  console.log(`\n${unit}`);
  return bench.tasks.map((task, place) => {
    const [name, , units] = tasks[place];
    // The median: less moved by what else the machine does.
    const rate = (units * 1_000) / task.result.latency.p50;
    console.log(`  ${name.padEnd(42)} ${Math.round(rate).toLocaleString("en").padStart(14)}`);
    return rate;
  });
}

function ratio(name, ours, theirs, note) {
  console.log(`${name.padEnd(50)} ${(ours / theirs).toFixed(1).padStart(10)} x  ${note}`);
}

/** Sizes are budgets (docs/decisions/0007): minified and gzipped, xstate included. */
async function weigh() {
  console.log("\nkilobytes, minified and gzipped, xstate included");
  const playing = "begin, apply, view, replay, compile, transcript";
  await weighOne(
    "what playing needs",
    `import { ${playing} } from "@leadsim/engine"; console.log(${playing});`,
    31,
  );
  await weighOne("the whole engine", 'export * from "@leadsim/engine";', 39);
}

async function weighOne(name, contents, budget) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const size = gzipSync(outputFiles[0].contents).length / 1024;
  console.log(`  ${name.padEnd(42)} ${size.toFixed(1).padStart(14)}   budget: ${budget}`);
  assert.ok(size <= budget, `${name} weighs ${size.toFixed(1)} kB, more than its budget of ${budget} kB`);
}
