// What protects people is refused by the functions themselves; the command line adds what to do. Each refusal, by both.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fairness } from "@leadsim/fairness";
import {
  calibrate,
  itemStatistics,
  normTables,
  responseTable,
  ScoringError,
  type ScoringErrorCode,
  scaleNorms,
  targetFromPeople,
} from "@leadsim/psychometrics";
import type { Model, Profile } from "@leadsim/scenarios";
import { readLibrary } from "@leadsim/scenarios/node";
import { type PersonResult, resultsTable, summarizeBenchmark } from "@leadsim/scoring";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

type Player = "person" | "simulated";

let folder: ReturnType<typeof scratchFolder>;
let played: Profile;
let model: Model;

const write = (name: string, text: string) => writeFileSync(join(folder.path, name), text);

/** The profile that was played, as another one's. */
function profileOf(at: number, player: Player): Profile {
  const session = `${player}-${at}`;
  const evidence = played.evidence.map((piece, place) => ({
    ...piece,
    session,
    level: (at + place) % 3 ? piece.level : [piece.min, piece.max][(at + place) % 2]!,
  }));
  const sessions = played.versions.sessions.map((of) => ({ ...of, session, player }));
  return { ...played, evidence, versions: { ...played.versions, sessions } };
}

const resultOf = (at: number, player: Player): PersonResult => {
  const { versions, evidence } = profileOf(at, player);
  return { sessions: versions.sessions, evidence };
};

function tableOf(players: readonly Player[], kind?: "pilot" | "synthetic") {
  const table = resultsTable(kind);
  players.forEach((player, at) => {
    table.add(resultOf(at, player));
  });
  return table.finish();
}

const people: readonly Player[] = ["person", "person", "person"];
const simulated: readonly Player[] = ["simulated", "simulated", "simulated"];
const words = { title: "EMEA", population: "Leaders", sampling: "All of them" };
const dates = { from: "2026-01-05", to: "2026-02-27" };
const head = { id: "emea", version: "1.0.0", ...words, dates, statement: "Made for a test." };
const groups = { by: "sex", of: ["f", "m", "f"], minimum: 10 };
const responses = () =>
  responseTable(
    ["a", "b"],
    [
      [0, 1],
      [1, 0],
    ],
    "synthetic",
  );

const benchmark = (
  players: readonly Player[],
  kind: "pilot" | "operational" | "synthetic",
  extras: Parameters<typeof summarizeBenchmark>[3] = {},
  title = "EMEA",
) => {
  const { table, form } = tableOf(players);
  return summarizeBenchmark(table, model, { ...head, title, form, kind }, extras);
};

const asNorm = ["--id", "emea", "--population", "Leaders", "--sampling", "All of them", "--out", "-"];
const norm = (from: string, kind: string, ...more: string[]) => [
  ...["norm", from, ...asNorm, "--kind", kind, "--people", "people.csv"],
  ...(more.includes("--title") ? [] : ["--title", "EMEA"]),
  ...more,
];
const asPilot = ["--title", "EMEA", "--kind", "pilot", "--from", dates.from, "--to", dates.to];
const ofSheet = (...more: string[]) => ["norm", "scores.csv", ...asNorm, ...asPilot, ...more];

const others = ["--ignore", "person", "race", "age_group", "level"];

/** What is refused, by the code, the function and the command line, and what the command line adds. */
interface Refusal {
  readonly what: string;
  readonly code: ScoringErrorCode;
  readonly by: () => unknown;
  readonly command: () => readonly string[];
  readonly hint?: RegExp;
}

const refusals: readonly Refusal[] = [
  {
    what: "norms of a benchmark by sex",
    code: "protected-grouping",
    by: () => benchmark(people, "pilot", { norms: { groups } }),
    command: () => norm("people", "pilot", "--group", "sex"),
    hint: /leadsim fairness/,
  },
  {
    what: "norm tables of scores by race",
    code: "protected-grouping",
    by: () =>
      normTables(
        { scales: [{ id: "score", scores: [1, 2, 3] }], groups: { ...groups, by: "race" } },
        { ...head, kind: "pilot" },
      ),
    command: () => ofSheet("--group", "race", "--ignore", "person", "age_group", "level"),
    hint: /leadsim fairness/,
  },
  {
    what: "norms of one scale by age",
    code: "protected-grouping",
    by: () => scaleNorms([1, 2, 3], { groups: { ...groups, by: "age_group" } }),
    command: () => ofSheet("--group", "age_group", "--ignore", "person", "race", "level"),
    hint: /leadsim fairness/,
  },
  {
    what: "groups so small that a mean tells about persons",
    code: "bad-norms",
    by: () => scaleNorms([1, 2, 3], { groups: { ...groups, by: "level", minimum: 3 } }),
    command: () => ofSheet("--group", "level", "--min-group", "3", "--ignore", "person", "race", "age_group"),
  },
  {
    what: "norm tables of a column that holds sex beside something else",
    code: "protected-grouping",
    by: () => scaleNorms([1, 2, 3], { groups: { ...groups, by: "sex_assigned_at_birth" } }),
    command: () => ["norm", "compound.csv", ...asNorm, ...asPilot, "--group", "sex_assigned_at_birth"],
    hint: /leadsim fairness/,
  },
  {
    what: "operational norm tables of a few",
    code: "too-few-people",
    by: () => normTables({ scales: [{ id: "score", scores: [1, 2, 3] }] }, { ...head, kind: "operational" }),
    command: () => ofSheet("--kind", "operational", ...others),
  },
  {
    what: "norm tables of high performers",
    code: "bad-benchmark",
    by: () =>
      normTables(
        { scales: [{ id: "score", scores: [1, 2, 3] }] },
        { ...head, title: "Our high performers", kind: "pilot" },
      ),
    command: () => ofSheet("--title", "Our high performers", ...others),
  },
  {
    what: "simulated people as people",
    code: "wrong-kind",
    by: () => benchmark(simulated, "pilot"),
    command: () => norm("simulated", "pilot"),
    hint: /--kind synthetic/,
  },
  {
    what: "simulated people as people, at the first of them",
    code: "wrong-kind",
    by: () => tableOf(simulated, "pilot"),
    command: () => norm("simulated", "pilot"),
    hint: /--kind synthetic/,
  },
  {
    what: "people as simulated people",
    code: "wrong-kind",
    by: () => benchmark(people, "synthetic"),
    command: () => norm("people", "synthetic"),
    hint: /--kind pilot/,
  },
  {
    what: "people and simulated people in one table",
    code: "mixed-players",
    by: () => tableOf(["person", "simulated"]),
    command: () => norm("mixed", "pilot"),
    hint: /in a run of their own/,
  },
  {
    what: "a target of chosen people, of simulated ones",
    code: "wrong-kind",
    by: () => benchmark(simulated, "synthetic", { target: { rule: "Chosen.", people: [0, 1] } }),
    command: () => norm("simulated", "synthetic", "--target", "star", "--target-rule", "Chosen."),
    hint: /Leave out --target/,
  },
  {
    what: "a contrast study of simulated people",
    code: "wrong-kind",
    by: () => benchmark(simulated, "synthetic", { contrast: { outcome: "Quota", values: [1, 2, 3] } }),
    command: () => norm("simulated", "synthetic", "--outcome", "quota", "--outcome-source", "Finance"),
    hint: /Leave out --target/,
  },
  {
    what: "high performers without a contrast study",
    code: "bad-benchmark",
    by: () => benchmark(people, "pilot", {}, "Our high performers"),
    command: () => norm("people", "pilot", "--title", "Our high performers"),
  },
  {
    what: "operational norms of a few",
    code: "too-few-people",
    by: () => benchmark(people, "operational"),
    command: () => norm("people", "operational"),
  },
  {
    what: "a calibration of simulated responses as measured",
    code: "wrong-sample",
    by: () => calibrate(responses(), { model: "rasch", sample: { kind: "measured", source: "" } }),
    command: () => ["calibrate", "t1.json", "t2.json", "--sample", "measured", "--out", "-"],
    hint: /Leave out --sample/,
  },
  {
    what: "item statistics of simulated responses as measured",
    code: "wrong-sample",
    by: () => itemStatistics(responses(), { sample: { kind: "measured", source: "" } }),
    command: () => ["items", "t1.json", "t2.json", "--sample", "measured"],
    hint: /Leave out --sample/,
  },
  {
    what: "a fairness report of simulated results as measured",
    code: "wrong-sample",
    by: () =>
      fairness(
        {
          outcomes: [{ person: "a", selected: true }],
          kind: "synthetic",
          groups: [{ person: "a", values: { sex: "f" } }],
        },
        { by: ["sex"], sample: { kind: "measured" } },
      ),
    command: () => [
      "fairness",
      "simulated",
      "--groups",
      "people.csv",
      "--by",
      "sex",
      "--id",
      "session",
      "--sample",
      "measured",
    ],
    hint: /Leave out --sample/,
  },
];

beforeAll(async () => {
  folder = scratchFolder();
  model = readLibrary().models[0]!.document!;
  const at = { cwd: folder.path };
  for (const seed of ["1", "2"]) {
    await leadsim(
      ["play", "northline-short", "--persona", "typical", "--seed", seed, "--out", `t${seed}.json`],
      at,
    );
  }
  await leadsim(["score", "t1.json", "--out", "one.json"], at);
  played = JSON.parse(readFileSync(join(folder.path, "one.json"), "utf8")) as Profile;
  for (const name of ["people", "simulated", "mixed"]) mkdirSync(join(folder.path, name));
  for (let person = 0; person < 3; person += 1) {
    write(`people/p${person}.json`, JSON.stringify(profileOf(person, "person")));
    write(`simulated/p${person}.json`, JSON.stringify(profileOf(person, "simulated")));
    const player = person === 1 ? "simulated" : "person";
    write(`mixed/p${person}.json`, JSON.stringify(profileOf(person, player)));
  }
  const rows = ["person-0,f,yes,1", "person-1,m,,2", "person-2,f,yes,3"];
  const both = [...rows, ...rows.map((row) => row.replace("person", "simulated"))];
  write("people.csv", ["session,sex,star,quota", ...both].join("\n"));
  write("compound.csv", "sex_assigned_at_birth,score\nf,1\nm,2\nf,3\n");
  write("scores.csv", "person,race,age_group,level,score\na,x,young,one,1\nb,y,old,two,2\nc,x,old,one,3\n");
}, 60_000);
afterAll(() => folder.remove());

const flat = (text: string) => text.replace(/\s+/g, " ");

describe("what protects people", () => {
  it.each(refusals)("is refused: $what", async ({ code, by, command, hint }) => {
    let refusal: unknown;
    try {
      by();
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(ScoringError);
    expect((refusal as ScoringError).code).toBe(code);
    const ran = await leadsim([...command()], { cwd: folder.path, columns: 110 });
    expect(ran.code).toBe(1);
    expect(ran.out).toBe("");
    const [own] = (refusal as ScoringError).message.split(/[.:"]/);
    expect(flat(ran.err).toLowerCase()).toContain(own!.toLowerCase());
    if (hint) expect(flat(ran.err)).toMatch(hint);
  });

  it("is refused to targets of people that no person stands behind", () => {
    expect(() => targetFromPeople([profileOf(0, "person"), profileOf(1, "simulated")], "Chosen.")).toThrow(
      /not played by a person/,
    );
  });
});
