import { describe, expect, it } from "vitest";
import { gpcmItems, simulateResponses } from "../../validation/simulate-responses.js";
import { at } from "../numeric/matrix.js";
import { randomFrom } from "../numeric/random.js";
import { responseTable } from "../responses/response-table.js";
import { calibrate } from "./calibrate.js";
import { evaluator } from "./expectation.js";
import { observedInformation } from "./information.js";
import { prepare } from "./prepare.js";

const random = randomFrom(25);
const items = gpcmItems(6, random);
const ids = items.map(({ id }) => id);
const testlets = ["s", "s", "s", "t", "t", "t"];
const quadrature = { nodes: 11, from: -4, to: 4 };
const rows = simulateResponses("gpcm", items, 150, random);
const table = responseTable(ids, rows);

describe("priors of slopes", () => {
  it("keep small testlets from ending without estimates, with a warning", () => {
    const options = { model: "gpcm", testlets, quadrature } as const;
    expect(() => calibrate(table, { ...options, slopePrior: "none" })).toThrow(
      expect.objectContaining({ code: "runaway-slope" }),
    );
    const found = calibrate(table, options);
    expect(found.slopePrior).toBe("testlets");
    expect(found.warnings.map(({ code }) => code)).toContain("testlet-prior");
    for (const { testlet } of found.items) expect(Math.abs(testlet!.slope)).toBeLessThan(1.5);
  });

  it("are not there where they are not needed, nor for what is no testlet's fault", () => {
    const plain = calibrate(table, { model: "gpcm" });
    expect(plain.slopePrior).toBe("none");
    expect(calibrate(table, { model: "gpcm", slopePrior: "none" }).items).toEqual(plain.items);
    const twin = responseTable(
      [...ids, "twin"],
      rows.map((row) => [...row, row[0]]),
    );
    expect(() => calibrate(twin, { model: "gpcm" })).toThrow(
      expect.objectContaining({ code: "runaway-slope" }),
    );
    const drawn = calibrate(twin, { model: "gpcm", slopePrior: "all" });
    expect(drawn.items.at(-1)!.a).toBeLessThan(10);
  });

  it("draw slopes a little, and less the more people there are", () => {
    const drift = (people: number) => {
      const many = responseTable(ids, simulateResponses("gpcm", items, people, random));
      const [plain, drawn] = [{}, { slopePrior: "all" as const }].map((more) =>
        calibrate(many, { model: "gpcm", ...more }),
      );
      return Math.max(
        ...plain!.items.map(({ a }, i) => Math.abs((a as number) - (drawn!.items[i]!.a as number))),
      );
    };
    const [few, many] = [drift(150), drift(1500)];
    expect(few).toBeGreaterThan(0.005);
    expect(many).toBeLessThan(few / 3);
  });

  it("are in gradient and information as in what is maximized", () => {
    const { problem, start } = prepare(table, {
      model: "gpcm",
      testlets,
      quadrature,
      slopePrior: "all",
    }).plan;
    const here = start.map((value, p) => value + 0.2 * Math.sin(p + 1));
    const evaluate = evaluator(problem);
    const { gradient, height, logLikelihood } = evaluate(here);
    const information = observedInformation(problem, evaluate(here));
    expect(height).toBeLessThan(logLikelihood);
    for (const p of [0, 4, 8, here.length - 1]) {
      const moved = (by: number) => evaluate(here.map((value, place) => (place === p ? value + by : value)));
      const [up, down] = [moved(1e-5), moved(-1e-5)];
      expect((up.height - down.height) / 2e-5).toBeCloseTo(gradient[p]!, 5);
      expect((down.gradient[p]! - up.gradient[p]!) / 2e-5).toBeCloseTo(at(information, p, p), 4);
    }
  });
});
