import type { CalibrationItem } from "@leadsim/scenarios";
import { abilities } from "../src/ability/abilities.js";
import { calibrationOf } from "../src/ability/calibration.test-support.js";
import { type Classification, classOf } from "../src/classification/classification.js";
import { classificationOfEstimates } from "../src/classification/classification-of-estimates.js";
import { classificationOfSums } from "../src/classification/classification-of-sums.js";
import { categoryProbabilities } from "../src/irt/curve.js";
import { curveOfItem } from "../src/irt/curve-of-item.js";
import { randomFrom } from "../src/numeric/random.js";
import { responseTable } from "../src/responses/response-table.js";
import { atMost, type Check } from "./check.js";
import { normalFrom } from "./normal-from.js";
import { gpcmItems, simulateResponses } from "./simulate-responses.js";

const people = 20_000;
const cutSums = [12, 20];
const cutThetas = [-0.5, 0.6];

/**
 * Check 11: how often classes come out right, and alike at a second sitting, as said from one sitting beside what
 * 20,000 simulated people did whose ability is known and who sat 12 items twice.
 */
export function classChecks(): Check[] {
  const random = randomFrom(20261130);
  const items = gpcmItems(12, random);
  const calibration = calibrationOf(
    "gpcm",
    items.map(({ id, a, b }) => ({ id, a: a as number, b })),
  );
  const ids = items.map(({ id }) => id);
  const thetas = Array.from({ length: people }, () => normalFrom(random));
  const sitting = () =>
    thetas.map((mean) => simulateResponses("gpcm", items, 1, random, { mean, sd: 0 })[0]!);
  const [first, second] = [sitting(), sitting()];
  const sumOf = (row: readonly (number | undefined)[]): number =>
    row.reduce<number>((sum, code) => sum + code!, 0);
  const sums = seen(
    thetas.map((theta) => classOf(expectedSum(items, theta), cutSums)),
    first.map((row) => classOf(sumOf(row), cutSums)),
    second.map((row) => classOf(sumOf(row), cutSums)),
  );
  const [one, other] = [first, second].map((rows) => abilities(calibration, responseTable(ids, rows)));
  const byAbility = seen(
    thetas.map((theta) => classOf(theta, cutThetas)),
    Array.from(one!.theta, (theta) => classOf(theta, cutThetas)),
    Array.from(other!.theta, (theta) => classOf(theta, cutThetas)),
  );
  return [
    ...beside("sums of 12 items, two cuts", classificationOfSums(calibration, cutSums), sums),
    ...beside(
      "EAPs of 12 items, two cuts",
      classificationOfEstimates(one!.theta, one!.se, cutThetas),
      byAbility,
    ),
  ];
}

type Shares = Pick<Classification, "accuracy" | "consistency">;

/** Shares of people whose first class is the true one, and whose two classes are one. */
function seen(truly: readonly number[], first: readonly number[], second: readonly number[]): Shares {
  const share = (holds: (person: number) => boolean): number =>
    truly.filter((_, person) => holds(person)).length / truly.length;
  return {
    accuracy: share((person) => first[person] === truly[person]),
    consistency: share((person) => first[person] === second[person]),
  };
}

function beside(what: string, said: Shares, found: Shares): Check[] {
  return (["accuracy", "consistency"] as const).map((part) =>
    atMost(
      "11",
      `${what}: |${part} said (${said[part].toFixed(3)}) − seen (${found[part].toFixed(3)})|`,
      Math.abs(said[part] - found[part]),
      0.01,
    ),
  );
}

function expectedSum(items: readonly CalibrationItem[], theta: number): number {
  const room = new Float64Array(4);
  return items.reduce((sum, item) => {
    categoryProbabilities(curveOfItem("gpcm", item), theta, 0, room, 0);
    return sum + room[1]! + 2 * room[2]! + 3 * room[3]!;
  }, 0);
}
