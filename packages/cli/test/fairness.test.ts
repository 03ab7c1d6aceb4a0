import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type FairnessReport, type Profile, parseJsonDocument } from "@leadsim/scenarios";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
const cwd = folder.path;
const write = (name: string, rows: readonly (readonly (string | number)[])[], separator = ",") =>
  writeFileSync(join(cwd, name), `\ufeff${rows.map((row) => row.join(separator)).join("\r\n")}\r\n`);

// 400 people: every second a woman, every fourth speaks German; women are selected at 30%, men at 50%; item five
// favors men.
const people = Array.from({ length: 400 }, (_, at) => ({
  person: `p${String(at).padStart(3, "0")}`,
  sex: at % 2 === 0 ? "female" : "male",
  language: at % 4 === 0 ? "de" : "en",
  selected: at % 2 === 0 ? Number(at % 20 < 6) : Number(at % 4 === 1),
  score: 40 + ((at * 37) % 21) - (at % 2 === 0 ? 1 : 0),
  items: Array.from({ length: 6 }, (_, item) => {
    const level = (Math.floor(at / 2) * 7 + item * 3 + Math.floor(at / 20)) % 4;
    return item === 4 && at % 2 === 1 ? Math.min(4, level + 2) : level + 1;
  }),
}));

beforeAll(() => {
  write("results.csv", [
    ["person", "selected", "score"],
    ...people.map((p) => [p.person, p.selected, p.score]),
  ]);
  write(
    "groups.csv",
    [
      ["person", "sex", "language"],
      ...[...people]
        .reverse()
        .map((p, at) => [p.person, at % 50 === 0 ? "Prefer not to say" : p.sex, p.language]),
    ],
    ";",
  );
  write("responses.csv", [
    ["person", "i1", "i2", "i3", "i4", "i5", "i6"],
    ...people.map((p) => [p.person, ...p.items]),
  ]);
});

// A profile as 24 people might have it, each with an estimate of a pillar; played by a simulated person.
beforeAll(async () => {
  await leadsim(["play", "northline-short", "--persona", "typical", "--seed", "3", "--out", "t.json"], {
    cwd,
  });
  await leadsim(["score", "t.json", "--out", "one.json"], { cwd });
  const one = JSON.parse(readFileSync(join(cwd, "one.json"), "utf8")) as Profile;
  mkdirSync(join(cwd, "profiles"));
  for (const { person, score } of people.slice(0, 24)) {
    const sessions = one.versions.sessions.map((session) => ({ ...session, session: person }));
    const pillars = one.pillars.map((scale) =>
      scale.band ? { ...scale, band: { ...scale.band, score: 1 + (score - 39) / 6 } } : scale,
    );
    const unread = { evidence: [], behaviors: [], plan: [], lookFirst: [], areas: [] };
    // One competency has no estimate, whatever the scenarios ask for.
    const competencies = one.competencies.map((own) =>
      own.id === "tailored-development" ? { ...own, band: null } : own,
    );
    const profile = { ...one, ...unread, pillars, competencies, versions: { ...one.versions, sessions } };
    writeFileSync(join(cwd, "profiles", `${person}.json`), JSON.stringify(profile));
  }
  writeFileSync(join(cwd, "profiles", "notes.json"), "{}");
}, 60_000);

async function failing(...argv: string[]): Promise<string> {
  const { code, out, err } = await leadsim(["fairness", ...argv], { cwd });
  expect([code, out]).toEqual([1, ""]);
  return err;
}

describe("leadsim fairness", () => {
  test("joins results and groups, and writes the report and its page", async () => {
    const { code, out, err } = await leadsim(
      [
        ...[
          "fairness",
          "results.csv",
          "--groups",
          "groups.csv",
          "--by",
          "sex",
          "--language-column",
          "language",
        ],
        ...["--responses", "responses.csv", "--out", "fairness.json", "--html", "fairness.html"],
        ...["--sample", "synthetic", "--lang", "de"],
      ],
      { cwd, columns: 120 },
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("SIMULATED: no person was measured.");
    expect(out).toMatch(/female +\d+ +30\.\d% .*below 4\/5/);
    // At each sum there are only women or only men, so that no item is compared.
    expect(out).toMatch(/^Items by sex: .*\. No item could be compared at equal standing\.$/m);
    expect(out).toMatch(/^Items by language: .*\. None of 6 items compared calls for a look\.$/m);
    const text = readFileSync(join(cwd, "fairness.json"), "utf8");
    const { document, diagnostics } = parseJsonDocument("fairness", text, { file: "fairness.json" });
    expect(diagnostics).toEqual([]);
    const report = document as FairnessReport;
    const [bySex] = report.impact;
    expect(bySex!.unknown).toBe(8);
    expect(bySex!.persons).toBe(392);
    const women = bySex!.groups.find(({ id }) => id === "female")!;
    const counted = people.filter((p, at) => p.sex === "female" && (399 - at) % 50 !== 0);
    expect(women.n).toBe(counted.length);
    expect(women.selected).toBe(counted.filter((p) => p.selected === 1).length);
    expect(report.dif!.comparisons.map(({ by }) => by)).toEqual(["sex", "language"]);
    const bent = report.dif!.comparisons[0]!.items.filter(({ review }) => review).map(({ id }) => id);
    expect(bent).toContain("i5");
    const page = readFileSync(join(cwd, "fairness.html"), "utf8");
    expect(page).toContain('<html lang="de">');
    expect(page).toContain("Niemand wurde gemessen");
  });

  test("shows an item whose curves cross, and which group is ahead on which side", async () => {
    const fixture = new URL(
      "../../psychometrics/validation/fixtures/found/crossing_dif.csv",
      import.meta.url,
    );
    const [head, ...rows] = readFileSync(fixture, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    write("crossing-responses.csv", [
      ["person", ...head!.slice(0, -1)],
      ...rows.map((row, at) => [`p${at}`, ...row.slice(0, -1)]),
    ]);
    write("crossing-groups.csv", [
      ["person", "grp"],
      ...rows.map((row, at) => [`p${at}`, row.at(-1) === "1" ? "foc" : "ref"]),
    ]);
    write("crossing-scores.csv", [["person", "score"], ...rows.map((_, at) => [`p${at}`, at % 7])]);
    const { code, out } = await leadsim(
      [
        ...["fairness", "crossing-scores.csv", "--groups", "crossing-groups.csv", "--by", "grp"],
        ...["--reference", "grp=ref", "--outcome", "score", "--responses", "crossing-responses.csv"],
      ],
      { cwd, columns: 100 },
    );
    expect(code).toBe(0);
    expect(out).toContain("Items by grp: foc (500) against ref (500). 1 item of 15 compared to look at.");
    expect(out.replace(/\s+/g, " ")).toContain("A is small, or any size whose own test is not significant");
    expect(out).toMatch(/^q1 +A -?0\.\d\d .* [BC] 0\.\d\d +<\.001 .* foc below \d+\.\d, ref above$/m);
  });

  test("names items that could not be compared, and counts them among none without a difference", async () => {
    // Both of two neighbors, a woman and a man, give the same responses.
    const rows = people.map(({ person }, at) => {
      const level = Math.floor(at / 2);
      return [person, level % 2, Math.floor(level / 2) % 2, Math.floor(level / 4) % 2, 1];
    });
    write("same.csv", [["person", "i1", "i2", "i3", "same"], ...rows]);
    write("alone.csv", [["person", "i5"], ...people.map(({ person, items }) => [person, items[4]!])]);
    const of = async (responses: string): Promise<string> => {
      const { out } = await leadsim(
        [
          ...["fairness", "results.csv", "--groups", "groups.csv"],
          ...["--by", "sex", "--responses", responses],
        ],
        { cwd, columns: 100 },
      );
      return out;
    };
    const same = await of("same.csv");
    expect(same).toMatch(/^Items by sex: .*\. None of 3 items compared calls for a look\.$/m);
    expect(same).toMatch(
      /^Not compared, since people of equal standing respond alike, or are of one group: same\.$/m,
    );
    // Matched on itself, an item that favors men can't be told from one that does not.
    const alone = await of("alone.csv");
    expect(alone).toMatch(/^Items by sex: .*\. No item could be compared at equal standing\.$/m);
    expect(alone).toMatch(/^Not compared, .*: i5\.$/m);
    expect(alone).not.toContain("None of");
  });

  test("says in the same words on screen and page that nothing was compared, never that nothing is to be looked at", async () => {
    const of = async (...more: string[]) => {
      const { out } = await leadsim(
        [
          ...["fairness", "results.csv", "--groups", "groups.csv", "--responses", "responses.csv"],
          ...["--html", "none.html", ...more],
        ],
        { cwd, columns: 1000 },
      );
      return { out, page: readFileSync(join(cwd, "none.html"), "utf8").replace(/<[^>]+>/g, "") };
    };
    const bySex = await of("--by", "sex");
    for (const said of [
      "No item could be compared at equal standing.",
      "By the regression alone, which reaches past the standings that people of both groups have,",
      "Not compared, since people of equal standing respond alike, or are of one group: i1, i2,",
    ]) {
      expect(bySex.out).toContain(said);
      expect(bySex.page).toContain(said);
    }
    write("one-group.csv", [["person", "site"], ...people.map(({ person }) => [person, "north"])]);
    const single = await of("--groups", "one-group.csv", "--by", "site");
    for (const text of [bySex.page, single.out, single.page]) expect(text).not.toMatch(/None of \d|\d of 0/);
    for (const text of [single.out, single.page]) {
      expect(text).toContain("No item was compared: no column holds two groups.");
    }
  });

  test("makes the selection from a cut", async () => {
    const { out } = await leadsim(
      ["fairness", "results.csv", "--groups", "groups.csv", "--by", "sex", "--cut", "50", "--format", "json"],
      { cwd },
    );
    const report = JSON.parse(out) as FairnessReport;
    expect(report.outcome).toMatchObject({ kind: "cut", cut: 50 });
    const total = report.impact[0]!.groups.reduce((sum, { selected }) => sum + selected!, 0);
    const known = people.filter((_, at) => (399 - at) % 50 !== 0);
    expect(total).toBe(known.filter(({ score }) => score >= 50).length);
  });

  test("suppresses small counts for publication", async () => {
    write("small.csv", [["id", "selected"], ...Array.from({ length: 100 }, (_, at) => [`x${at}`, at % 2])]);
    write("small-groups.csv", [
      ["id", "sex"],
      ...Array.from({ length: 100 }, (_, at) => [`x${at}`, at < 3 ? "other" : at < 50 ? "female" : "male"]),
    ]);
    const { code, out } = await leadsim(
      ["fairness", "small.csv", "--groups", "small-groups.csv", "--by", "sex", "--publish"],
      { cwd, columns: 120 },
    );
    expect(code).toBe(0);
    expect(out).toMatch(/other +– +– .*suppressed/);
    expect(out).toMatch(/female +– +– .*suppressed/);
    expect(out).toMatch(/male +50 +50\.0%/);
  });

  test("matches people who met different items on their standing, fitted to their responses", async () => {
    let state = 1;
    const random = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const missing = people.map((p, at) => {
      const standing = random() + random() + random() - 1.5;
      const level = () => Math.max(1, Math.min(4, Math.round(2.5 + 1.2 * standing + 2 * (random() - 0.5))));
      return [p.person, ...p.items.map((_, item) => ((at + item) % 3 === 0 ? "" : level()))];
    });
    write("branched.csv", [["id", "i1", "i2", "i3", "i4", "i5", "i6"], ...missing]);
    const asked = ["fairness", "results.csv", "--groups", "groups.csv", "--by", "sex", "--format", "json"];
    const { code, out, err } = await leadsim([...asked, "--responses", "branched.csv"], { cwd });
    expect([code, err]).toEqual([0, ""]);
    expect((JSON.parse(out) as FairnessReport).dif!.matching).toMatchObject({
      kind: "given",
      source: "standing by a partial credit model of these responses",
    });
    const shares = await leadsim([...asked, "--responses", "branched.csv", "--match", "proportion"], { cwd });
    expect((JSON.parse(shares.out) as FairnessReport).dif!.matching.kind).toBe("proportion");
  });

  test("says which ids don't match, how many, the first three", async () => {
    write("others.csv", [["person", "sex"], ...["a", "b", "c", "d"].map((id) => [id, "female"])]);
    const nobody = await failing("results.csv", "--groups", "others.csv", "--by", "sex");
    expect(nobody).toContain(
      "400 of 400 people of the results are not in others.csv: p000, p001, p002 and 397 more.",
    );
    expect(nobody).toContain("others.csv names a, b, c and 1 more.");
    write("some.csv", [["person", "sex"], ...people.slice(5).map((p) => [p.person, p.sex])]);
    const { code, err, out } = await leadsim(
      ["fairness", "results.csv", "--groups", "some.csv", "--by", "sex"],
      { cwd },
    );
    expect(code).toBe(0);
    expect(err).toContain("5 of 400 people of the results are not in some.csv: p000, p001, p002 and 2 more.");
    expect(out).toContain("5 of unknown group");
  });

  test("says what can be mended", async () => {
    write("twice.csv", [
      ["person", "selected"],
      ["a", 1],
      ["b", 0],
      ["a", 1],
    ]);
    expect(await failing("twice.csv", "--groups", "groups.csv", "--by", "sex")).toContain(
      "twice.csv names a person more than once: a.",
    );
    expect(await failing("results.csv", "--groups", "groups.csv", "--by", "sexe")).toContain(
      "Did you mean sex?",
    );
    write("odd.csv", [
      ["person", "selected"],
      ["p001", 1],
      ["p002", "yes"],
    ]);
    expect(await failing("odd.csv", "--groups", "groups.csv", "--by", "sex")).toContain(
      "odd.csv, line 3, column selected: “yes” is neither 0 nor 1.",
    );
    write("mixed.csv", [
      ["person", "sex"],
      ["p001", "male"],
      ["p002", "Male"],
    ]);
    expect(await failing("results.csv", "--groups", "mixed.csv", "--by", "sex")).toContain(
      "differ by case alone",
    );
    expect(await failing("results.csv", "--groups", "groups.csv", "--by", "sex", "--intersect")).toContain(
      "Name two or more with --by",
    );
    expect(
      await failing("results.csv", "--groups", "groups.csv", "--by", "sex", "--reference", "sex:male"),
    ).toContain("Write it as --reference sex=male");
    write("nothing.csv", [
      ["person", "points"],
      ["p001", 1],
    ]);
    expect(await failing("nothing.csv", "--groups", "groups.csv", "--by", "sex")).toContain(
      "neither a column selected nor a column score",
    );
    expect(await failing("missing.csv", "--groups", "groups.csv", "--by", "sex")).toContain(
      "There is no table of results",
    );
    writeFileSync(join(cwd, "notes.txt"), "mine");
    expect(
      await failing("results.csv", "--groups", "groups.csv", "--by", "sex", "--out", "notes.txt"),
    ).toContain("is not a leadsim fairness report");
  });
});

describe("leadsim fairness with profiles", () => {
  const scale = "coach";
  const asked = ["fairness", "profiles", "--groups", "groups.csv", "--by", "sex", "--minimum", "5"];

  test("takes the estimate of the scale named, by session, and says that simulated people played", async () => {
    const { code, out, err } = await leadsim([...asked, "--scale", scale, "--cut", "3", "--format", "json"], {
      cwd,
    });
    expect([code, err]).toEqual([0, ""]);
    const report = JSON.parse(out) as FairnessReport;
    expect(report.sample).toMatchObject({ persons: 24, kind: "synthetic", source: "profiles" });
    expect(report.outcome).toMatchObject({ kind: "cut", cut: 3, name: `${scale} of 3 or more` });
    const passed = report.impact[0]!.groups.reduce((sum, { selected }) => sum + selected!, 0);
    const known = people.slice(0, 24).filter((_, at) => (399 - at) % 50 !== 0);
    expect(passed).toBe(known.filter(({ score }) => 1 + (score - 39) / 6 >= 3).length);
  });

  test("does not let simulated people pass for measured ones", async () => {
    expect(await failing(...asked.slice(1), "--scale", scale, "--sample", "measured")).toContain(
      "Simulated people made these results or responses: they are not measured.",
    );
  });

  test("says what is wrong with a scale", async () => {
    expect(await failing(...asked.slice(1), "--scale", "coachh")).toContain(`Did you mean ${scale}?`);
    expect(await failing(...asked.slice(1), "--scale", "tailored-development")).toContain(
      "24 of 24 profiles have no estimate for tailored-development: p000, p001, p002 and 21 more.",
    );
    expect(await failing(...asked.slice(1), "--outcome", "selected")).toContain(
      "Profiles hold scores, no selection",
    );
  });
});

describe("docs/fairness.md", () => {
  const docs = readFileSync(new URL("../../../docs/fairness.md", import.meta.url), "utf8");
  const commands = [...docs.matchAll(/^leadsim (fairness .*)$/gm)].map(([, line]) => line!);

  test("names commands that work", async () => {
    expect(commands.length).toBe(4);
    write("groups.csv", [
      ["person", "sex", "race", "language"],
      ...people.map((p, at) => [p.person, p.sex, at % 3 === 0 ? "a" : "b", p.language]),
    ]);
    for (const line of commands) {
      const { code, err } = await leadsim(line.split(/\s+/), { cwd });
      expect([line, code, err]).toEqual([line, 0, expect.stringMatching(/^$/)]);
    }
  });
});

test("a scale that a table does not have is refused, as an outcome is", async () => {
  const { code, err } = await leadsim(
    ["fairness", "results.csv", "--groups", "groups.csv", "--by", "sex", "--scale", "zz"],
    { cwd },
  );
  expect([code, err]).toEqual([1, expect.stringContaining("results.csv has no column zz")]);
});
