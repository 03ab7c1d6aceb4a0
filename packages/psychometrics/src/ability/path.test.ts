import { describe, expect, it } from "vitest";
import { randomFrom } from "../numeric/random.js";
import { responseTable } from "../responses/response-table.js";
import { abilities } from "./abilities.js";
import { calibrationOf, type ItemSketch } from "./calibration.test-support.js";

/**
 * Blocks of three decisions; from the second on in an easy and a hard version, by what was reached in the
 * block before.
 */
const blocks = 4;
const perBlock = 3;
const people = 20_000;

const items: ItemSketch[] = Array.from({ length: blocks }, (_, block) =>
  ["easy", "hard"].flatMap((version) =>
    Array.from({ length: perBlock }, (_, at): ItemSketch => {
      const shift = version === "hard" ? 0.6 : -0.6;
      return {
        id: `${version}-${block}-${at}`,
        a: 0.9 + 0.2 * at,
        b: [-1, 0, 0.8].map((step) => step + shift + 0.2 * (at - 1)),
      };
    }),
  ),
).flat();

interface Person {
  readonly theta: number;
  readonly hard: number;
  readonly row: readonly (number | undefined)[];
}

function play(random: () => number): Person {
  const theta = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const codes = new Map<string, number>();
  let version = "easy";
  let hard = 0;
  for (let block = 0; block < blocks; block += 1) {
    if (version === "hard") hard += 1;
    let sum = 0;
    for (let at = 0; at < perBlock; at += 1) {
      const item = items.find(({ id }) => id === `${version}-${block}-${at}`)!;
      const code = respond(item, theta, random);
      codes.set(item.id, code);
      sum += code;
    }
    version = sum >= 5 ? "hard" : "easy";
  }
  return { theta, hard, row: items.map(({ id }) => codes.get(id)) };
}

function respond({ a, b = [] }: ItemSketch, theta: number, random: () => number): number {
  const weights = [1];
  for (const step of b) weights.push(weights.at(-1)! * Math.exp((a as number) * (theta - step)));
  let at = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const place = weights.findIndex((weight) => {
    at -= weight;
    return at < 0;
  });
  return place < 0 ? b.length : place;
}

describe("paths", () => {
  const random = randomFrom(20261122);
  const played = Array.from({ length: people }, () => play(random));
  const table = responseTable(
    items.map(({ id }) => id),
    played.map(({ row }) => row),
  );
  const { theta, se } = abilities(calibrationOf("gpcm", items), table);
  const meanOn = (hard: number, value: (person: number) => number): number => {
    const on = played.flatMap((person, at) => (person.hard === hard ? [value(at)] : []));
    expect(on.length).toBeGreaterThan(1500);
    return on.reduce((sum, own) => sum + own, 0) / on.length;
  };

  it.each([0, 1, 2, 3])("with %i hard branches leave the calibrated score where the person is", (hard) => {
    expect(Math.abs(meanOn(hard, (person) => theta[person]! - played[person]!.theta))).toBeLessThan(0.03);
  });

  it("of hard branches bias the share of points attained, which is why it is not calibrated", () => {
    const shareOf = ({ row }: Person): number => {
      const met = row.filter((code) => code !== undefined);
      return met.reduce((sum, code) => sum + code, 0) / (3 * met.length);
    };
    // What the shares of everybody say of θ on average, by a straight line.
    const shares = played.map(shareOf);
    const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
    const [x, y] = [mean(shares), mean(played.map((person) => person.theta))];
    const slope =
      mean(shares.map((share, at) => (share - x) * (played[at]!.theta - y))) /
      mean(shares.map((share) => (share - x) ** 2));
    const off = (hard: number): number =>
      meanOn(hard, (person) => y + slope * (shares[person]! - x) - played[person]!.theta);
    expect(off(0)).toBeGreaterThan(0.05);
    expect(off(3)).toBeLessThan(-0.05);
  });

  it("keep 90% ranges holding 90% of the abilities", () => {
    const held = played.filter(
      (person, at) => Math.abs(person.theta - theta[at]!) < 1.6448536 * se[at]!,
    ).length;
    expect(held / people).toBeGreaterThan(0.885);
    expect(held / people).toBeLessThan(0.915);
  });
});
