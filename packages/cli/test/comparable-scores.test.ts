import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Calibration, NormTables } from "@leadsim/scenarios";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

let folder: ReturnType<typeof scratchFolder>;
const run = (line: string) => leadsim(line.split(" "), { cwd: folder.path });
const read = (name: string) => readFileSync(join(folder.path, name), "utf8");
const json = <T>(name: string): T => JSON.parse(read(name)) as T;
const rowsOf = (name: string) =>
  read(name)
    .trim()
    .split("\r\n")
    .slice(1)
    .map((row) => row.split(","));

const items = ["q1", "q2", "q3", "q4", "q5", "q6"];
let state = 11;
const random = () => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};
/** Codes 0 to 2 of a person. */
const answers = (mean: number, met = items): string[] => {
  const theta = mean + Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  return items.map((item, i) => {
    const draw = random();
    const over = [-0.9 + i / 4, 0.3 + i / 4].filter((b) => draw < 1 / (1 + Math.exp(-1.4 * (theta - b))));
    return met.includes(item) ? String(over.length) : "";
  });
};
const write = (name: string, head: string, rows: readonly (readonly string[])[]) =>
  writeFileSync(join(folder.path, name), [head, ...rows.map((row) => row.join(","))].join("\n"));

const head = `person,${items.join(",")}`;
const people = (count: number, mean: number) =>
  Array.from({ length: count }, (_, person) => [`p${person}`, ...answers(mean)]);

beforeAll(async () => {
  folder = scratchFolder();
  write("base.csv", head, people(400, 0));
  write("able.csv", head, people(400, 1));
  write("four.csv", head, [
    ["low", "0", "0", "0", "0", "0", "0"],
    ["high", "2", "2", "2", "2", "2", "2"],
    ["none", "", "", "", "", "", ""],
  ]);
  await run("calibrate base.csv --id person --model graded --out base.json");
  await run("calibrate able.csv --id person --model graded --anchors base.json --out able.json");
  await run("link base.json able.json --out linked.json");
});
afterAll(() => folder.remove());

describe("scores on one scale", () => {
  it("are the same for the same responses, whichever calibration of the scale gives them", async () => {
    const able = json<Calibration>("able.json");
    expect(able.groups[0]!.mean).toBeGreaterThan(0.7);
    expect(able.prior).toEqual({ group: "all", mean: 0, sd: 1 });
    expect(json<Calibration>("linked.json").prior).toEqual(able.prior);
    const scores = [];
    for (const name of ["base", "able"]) {
      const ran = await run(`score four.csv --id person --calibration ${name}.json --out ${name}-scores.csv`);
      expect(ran.out).toContain("drawn to the scale's first group: mean 0.00, standard deviation 1.00");
      scores.push(rowsOf(`${name}-scores.csv`).map((row) => row[5]));
    }
    expect(scores[1]).toEqual(scores[0]);
  });

  it("are drawn to another prior where it is asked for", async () => {
    const t = async (...prior: string[]) => {
      const ran = await leadsim(
        [..."score four.csv --id person --calibration able.json --out other.csv".split(" "), ...prior],
        { cwd: folder.path },
      );
      expect(ran).toMatchObject({ code: 0 });
      return Number(rowsOf("other.csv")[0]![5]);
    };
    const own = await t();
    expect(await t("--prior", "all")).toBeGreaterThan(own + 2);
    expect(await t("--prior", "0,1")).toBe(own);
    expect(await t("--prior", "-1,1")).toBeLessThan(own);
    const wrong = await run("score four.csv --id person --calibration able.json --prior best");
    expect(wrong.err).toContain("--prior best is no group of the calibration");
  });
});

describe("people who met nothing", () => {
  it("have no score, and count in no reliability, norm or comparison", async () => {
    const some = people(240, 0).map((row, person) => (person % 2 ? row : [row[0]!, "", "", "", "", "", ""]));
    write("half.csv", head, some);
    const scored = await run("score half.csv --id person --calibration base.json --out half-scores.csv");
    const alone = some.filter((_, person) => person % 2);
    write("met.csv", head, alone);
    const met = await run("score met.csv --id person --calibration base.json --out met-scores.csv");
    const reliability = (text: string) => /Empirical reliability (\.?\d*\.?\d+)/.exec(text)?.[1];
    expect(reliability(scored.out)).toBe(reliability(met.out));
    expect(rowsOf("half-scores.csv")[0]!.slice(1, 6)).toEqual(["", "", "", "", ""]);
    const norm = "--title T --kind pilot --population p --sampling s --from 2026-01-01 --to 2026-01-02";
    const of = async (name: string) => {
      const ran = await run(`norm ${name}-scores.csv --id ${name} ${norm} --out ${name}-norms.json`);
      return { ran, norms: json<NormTables>(`${name}-norms.json`) };
    };
    const [half, whole] = [await of("half"), await of("met")];
    expect(half.ran.err).toContain("120 people were left out: they met none of the items.");
    expect(half.norms).toMatchObject({ n: 120, scales: [{ id: "T" }] });
    expect(half.norms.scales).toEqual(whole.norms.scales);
    write(
      "groups.csv",
      "person,team",
      some.map(([person], at) => [person!, at % 4 < 2 ? "a" : "b"]),
    );
    const fair = await run(
      "fairness half-scores.csv --groups groups.csv --by team --outcome T --format json",
    );
    expect(JSON.parse(fair.out).sample).toMatchObject({ persons: 120, withoutOutcome: 120 });
    expect(fair.err).toContain("Note: 120 people were left out");
  });

  it("are not shown beside another calibration whose items have the same names", async () => {
    await run("score four.csv --id person --calibration able.json --out able-scores.csv");
    const own = await run("report able-scores.csv --calibration able.json --out able.html");
    expect(own).toMatchObject({ code: 0 });
    const other = await run("report able-scores.csv --calibration base.json --out base.html");
    expect(other.code).toBe(1);
    expect(other.err).toContain("able-scores.csv was made with another calibration");
    const cut = await run("precision base.json --cut 0 --abilities able-scores.csv");
    expect(cut.err).toContain("was made with another calibration");
  });

  it("have no figures of a group, where nobody has a response", async () => {
    write("empty.csv", head, [
      [
        "p1",
        ...head
          .split(",")
          .slice(1)
          .map(() => ""),
      ],
      [
        "p2",
        ...head
          .split(",")
          .slice(1)
          .map(() => ""),
      ],
    ]);
    const ran = await run("score empty.csv --id person --calibration base.json --out empty-scores.csv");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toContain("no estimates");
    expect(ran.out).toContain("2 of 2 met none of the items");
    expect(ran.out).not.toContain("NaN");
    expect(ran.out).not.toContain("reliability");
  });

  it("are told from those without a bound, who are no number to norm either", async () => {
    const ml = await run("score four.csv --id person --calibration base.json --method ml --out ml.csv");
    expect(ml.out).toContain("2 of 3 answered all at one end");
    const norm = await run(
      "norm ml.csv --id m --title T --kind pilot --population p --sampling s --from 2026-01-01 --to 2026-01-02",
    );
    expect(norm).toMatchObject({ code: 1 });
    expect(norm.err).toContain("nobody in it has an estimate");
  });
});

describe("options that would be passed over", () => {
  it("are refused, by name, for a table and for transcripts", async () => {
    const table = "score four.csv --id person --calibration base.json";
    for (const flag of ["--benchmark x", "--percentiles", "--compare", "--model m.yaml", "--scenarios ."]) {
      const ran = await run(`${table} ${flag}`);
      expect(ran).toMatchObject({ code: 1, out: "" });
      expect(ran.err).toContain(`${flag.split(" ")[0]} has no meaning for a table of responses`);
    }
    for (const flag of ["--method ml", "--prior 0,1", "--id x", "--ignore-unknown"]) {
      const ran = await run(`score session.json ${flag}`);
      expect(ran.err).toContain(`${flag.split(" ")[0]} has no meaning for transcripts`);
    }
  });

  it("are not suggested where a command lacks them", async () => {
    write(
      "text.csv",
      `${head},team`,
      people(3, 0).map((row) => [...row, "north"]),
    );
    const scored = await run("score text.csv --id person --calibration base.json");
    expect(scored.err).toContain("name it with --ignore, or with --id");
    expect(scored.err).not.toContain("--group");
    expect((await run("calibrate text.csv --id person")).err).toContain(
      "--id or --group or --weight or --count",
    );
  });
});

describe("groups that share no item", () => {
  it("are refused with the islands named, or warned of", async () => {
    const apart = [items.slice(0, 3), items.slice(3)].flatMap((met, group) =>
      Array.from({ length: 120 }, (_, person) => [
        `${group}p${person}`,
        group ? "B" : "A",
        ...answers(group, met),
      ]),
    );
    write("apart.csv", `person,group,${items.join(",")}`, apart);
    const refused = await run("calibrate apart.csv --id person --group group --model graded");
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toContain("q1 q2 q3; q4 q5 q6");
    const warned = await run("calibrate apart.csv --id person --ignore group --model graded --out a.json");
    expect(warned.out.replace(/\s+/g, " ")).toContain("fall apart into 2 islands");
  });
});

describe("columns that number people", () => {
  it("are no items, with or without their usual name", async () => {
    write(
      "numbered.csv",
      head.replace("person", "id"),
      people(120, 0).map(([, ...row], at) => [String(at % 60), ...row]),
    );
    const ran = await run("calibrate numbered.csv --model graded");
    expect(ran.err).toContain("Column id holds 60 different numbers in 120 rows");
    expect(ran.err).toContain("--id id");
    expect((await run("items numbered.csv")).err).toContain("Column id holds");
  });

  it("-1 below points is told of as a code for what is missing", async () => {
    write(
      "minus.csv",
      head,
      people(100, 0).map(([id, first, ...row], at) => [id!, at % 2 ? first! : "-1", ...row]),
    );
    const { err, out } = await run("calibrate minus.csv --id person --model graded --no-fit");
    const [, first] = head.split(",");
    expect(`${err}${out}`).toMatch(
      new RegExp(`${first}[\\s\\S]*(may stand for what is missing|may be a code for what is missing)`),
    );
    expect(`${err}${out}`).toContain("-1");
  });

  it("stray codes are flagged where items are looked at, too", async () => {
    write(
      "stray.csv",
      head,
      people(100, 0).map(([id, first, ...row], at) => [id!, at % 9 ? first! : "-99", ...row]),
    );
    const ran = await run("items stray.csv --id person");
    expect(ran.out.replace(/\s+/g, " ")).toContain("The code -99 may stand for what is missing");
  });
});

describe("abilities that were not made alike", () => {
  const about = "--id t --title T --kind pilot --population p --sampling s --from 2026-01-01 --to 2026-01-02";
  const score = (calibration: string, out: string, more = "") =>
    run(`score base.csv --id person --calibration ${calibration}.json --out ${out}.csv${more}`);
  const pageOf = (table: string, calibration: string, more: string) =>
    run(`report ${table}.csv --calibration ${calibration}.json --out page.html${more}`);

  beforeAll(async () => {
    await run("calibrate able.csv --id person --model graded --out alone.json");
    await score("base", "on-base");
    await score("alone", "on-alone");
    await score("able", "anchored");
    await score("linked", "moved");
    await score("base", "other-prior", " --prior 1,1");
    await score("base", "wle", " --method wle");
    await run(`norm on-base.csv ${about} --out base-norms.json`);
  });

  it("are told by their scale, which anchors and links keep", async () => {
    expect(json<NormTables>("base-norms.json").scored).toMatchObject({ method: "eap", prior: "mean 0 sd 1" });
    for (const kept of ["anchored", "moved"]) {
      expect(await run(`norm ${kept}.csv --apply base-norms.json --before on-base.csv`)).toMatchObject({
        code: 0,
      });
    }
  });

  it.each([
    ["on-alone", "alone", "are on different scales"],
    ["other-prior", "base", "were drawn to different priors"],
    ["wle", "base", "were estimated by different methods"],
  ])("are refused in norms, at an earlier sitting and on a page: %s", async (table, calibration, why) => {
    const told = [
      await run(`norm ${table}.csv --apply base-norms.json`),
      await pageOf(table, calibration, " --before on-base.csv"),
      await pageOf(table, calibration, " --norms base-norms.json"),
    ];
    for (const { code, err } of told) expect([code, err]).toEqual([1, expect.stringContaining(why)]);
  });

  it("are not pooled into norms", async () => {
    const [first, ...rest] = read("on-base.csv").trim().split("\r\n");
    writeFileSync(
      join(folder.path, "mix.csv"),
      [first, ...rest, ...read("on-alone.csv").trim().split("\r\n").slice(1)].join("\n"),
    );
    const { code, err } = await run(`norm mix.csv ${about} --out mix.json`);
    expect([code, err]).toEqual([1, expect.stringContaining("abilities on different scales")]);
  });

  it("are told on the page by their method and prior", async () => {
    const page = async (table: string): Promise<string> => {
      expect((await pageOf(table, "base", "")).code).toBe(0);
      return read("page.html");
    };
    expect(await page("other-prior")).toContain("EAP, drawn to mean 1, standard deviation 1");
    const wle = await page("wle");
    expect(wle).toContain("<dd>WLE");
    expect(wle).not.toContain("spread less than the abilities");
  });
});

describe("one score without a bound", () => {
  it("is told and left out where norms are applied, and stops nobody", async () => {
    const about =
      "--id t --title T --kind pilot --population p --sampling s --from 2026-01-01 --to 2026-01-02";
    await run("score base.csv --id person --calibration base.json --method ml --out many-ml.csv");
    await run("score four.csv --id person --calibration base.json --method ml --out four-ml.csv");
    await run(`norm many-ml.csv ${about} --out ml-norms.json`);
    const four = read("four-ml.csv").trim();
    const known = read("many-ml.csv")
      .split("\r\n")
      .find((row) => row.includes(",estimated,"))!;
    writeFileSync(join(folder.path, "some-ml.csv"), `${four}\r\n${known}\r\n`);
    const { code, out, err } = await run("norm some-ml.csv --apply ml-norms.json --format json");
    expect(code).toBe(0);
    expect(err).toContain("2 people were left out: they answered all at one end");
    expect(JSON.parse(out)).toMatchObject({ without: 3, people: [{ scale: "T" }] });
  });
});

describe("what leadsim score would pass over, or write over", () => {
  it.each([
    ["--seed 4", "--seed has no meaning without --plausible"],
    ["--method ml --prior 0,2", "--prior has no meaning for --method ml"],
    ["--out base.json --force", "it would be lost"],
    ["--out four.csv --force", "it would be lost"],
  ])("is refused: %s", async (more, said) => {
    const { code, err } = await run(`score four.csv --id person --calibration base.json ${more}`);
    expect([code, err]).toEqual([1, expect.stringContaining(said)]);
  });
});
