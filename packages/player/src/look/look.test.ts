import { readLibrary } from "@leadsim/scenarios/node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookOf } from "./look.js";
import { lookHues } from "./look-hues.js";
import { drawing } from "./ridges.js";

const library = [...new Set(readLibrary().scenarios.map(({ document }) => document!.id))].sort();

describe("the look of a story", () => {
  it("is told apart from all others of the library, by hue or by form", () => {
    const looks = library.map((id) => lookOf(id)).map(({ hue, outline }) => `${outline} ${hue}`);
    expect(new Set(looks).size).toBe(library.length);
  });

  it("has a hue of its own in every form of the library", () => {
    const forms = readLibrary().forms.map(({ document }) => document!.scenarios);
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) {
      const hues = form.map(({ id }) => lookOf(id).hue);
      expect(new Set(hues).size).toBe(form.length);
    }
  });

  it("stays what it is from release to release", () => {
    const looks = library.map((id) => `${id}: ${lookOf(id).outline} ${lookOf(id).hue}`);
    expect(looks).toEqual([
      "brilliant-and-corrosive: waves 8",
      "change-of-plan: dunes 7",
      "first-ninety-days: mesas 7",
      "pipeline-desert: peaks 4",
      "quiet-quarter: peaks 1",
      "the-empty-chair: hills 6",
      "the-lost-deal: dunes 8",
      "the-middle-sixty: mounds 2",
      "the-number: waves 5",
      "the-renewal: mesas 5",
      "two-teams-one-quarter: waves 3",
      "two-time-zones: dunes 3",
    ]);
    const { sun, ridges } = lookOf("the-number");
    expect([sun, ridges.map((path) => path.slice(0, 20))]).toEqual([
      { x: 192, y: 32, radius: 12 },
      ["M0 100L0 70.0L2 70.0", "M0 100L0 76.6L2 77.1", "M0 100L0 72.7L2 74.6", "M0 100L0 70.2L2 72.4"],
    ]);
  });

  it("lies within its drawing and has one of the hues, whatever the id", () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const { hue, sun, ridges } = lookOf(id);
        expect(lookHues[hue - 1]).toBeDefined();
        expect(sun.y - sun.radius).toBeGreaterThan(0);
        const heights = ridges.flatMap((path) => [...path.matchAll(/ ([\d.]+)/g)].map(([, y]) => Number(y)));
        expect(Math.min(...heights)).toBeGreaterThan(0);
        expect(Math.max(...heights)).toBeLessThanOrEqual(drawing.height);
        expect(ridges.join("")).not.toMatch(/-|NaN/);
      }),
    );
  });
});
