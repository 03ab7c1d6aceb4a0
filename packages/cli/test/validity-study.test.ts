import { readFileSync } from "node:fs";
import { readLibrary } from "@leadsim/scenarios/node";
import { describe, expect, test } from "vitest";

const page = (name: string): string =>
  readFileSync(new URL(`../../../docs/validity-study/${name}`, import.meta.url), "utf8");

/** The cells of each row of the Markdown tables of a page. */
function rows(text: string): string[][] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe("the kit for a validity study", () => {
  test("rates every competency of the model, in its words", () => {
    const model = readLibrary().models[0]!.document!;
    const rated = rows(page("rating-form.md")).map(([name, about]) => `${name}: ${about}`);
    for (const { name, definition } of model.competencies) expect(rated).toContain(`${name}: ${definition}`);
    expect(page("rating-form.md")).toContain(`${model.id}@${model.version}`);
  });

  test("states the sample sizes that its formula gives", () => {
    // Normal quantiles at .975, .80, .90 and .95, from printed tables.
    const [alpha, eighty, ninety, band] = [1.959964, 0.841621, 1.281552, 1.644854];
    const size = (r: number, power: number): number => Math.ceil(((alpha + power) / Math.atanh(r)) ** 2 + 3);
    const stated = rows(page("README.md")).filter(([first]) => /^\.\d\d$/.test(first!));
    expect(stated).toHaveLength(5);
    for (const [written, n80, n90, interval] of stated) {
      const r = Number(written);
      expect([Number(n80), Number(n90)]).toEqual([size(r, eighty), size(r, ninety)]);
      const half = band / Math.sqrt(Number(n80) - 3);
      const ends = [-half, half].map((by) =>
        Math.tanh(Math.atanh(r) + by)
          .toFixed(2)
          .replace(/^0/, ""),
      );
      expect(interval).toBe(ends.join(" to "));
    }
  });

  test("has one example row under each heading of its sheets", () => {
    for (const name of ["outcomes.csv", "groups.csv"]) {
      const [head, ...lines] = page(name)
        .trim()
        .split("\n")
        .map((line) => line.split(","));
      expect(head![0]).toBe("person");
      expect(lines.map((line) => line.length)).toEqual([head!.length]);
    }
  });
});
