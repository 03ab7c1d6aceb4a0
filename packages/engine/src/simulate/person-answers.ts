import type { Decision } from "@leadsim/scenarios";
import type { PlayDecision } from "../play/play.js";
import { hashText, Random } from "../random/prng.js";
import { giveAmounts, giveFigures } from "./person-figures.js";
import type { Spot } from "./policy.js";

/**
 * Writes a person's answer.
 *
 * @param slopes by row of the key: how strongly levels of that behavior draw this person
 * @param attractiveness standard deviation of the pull of an option whatever its level
 * @param world seeds those pulls
 */
export function answerAsPerson(
  spot: Spot,
  slopes: readonly number[],
  attractiveness: number,
  world: string,
): void {
  const asked = spot.decision.decision;
  if (asked.type === "allocate") giveAmounts(spot, asked, slopes);
  else if (asked.type === "estimate") giveFigures(spot, asked, slopes);
  else if (asked.type === "sort") {
    const pulls = pullsOf(spot, world);
    putInBins(spot, asked, (item, bin) => {
      const levels = asked.key.map((row) => row.levels[asked.items[item]!.id]?.[asked.bins[bin]!.id]);
      return meanPull(levels, slopes) + attractiveness * pulls[item * asked.bins.length + bin]!;
    });
  } else pickByUtility(spot, utilitiesOf(spot, slopes, attractiveness, world));
}

function utilitiesOf(
  spot: Spot,
  slopes: readonly number[],
  attractiveness: number,
  world: string,
): Float64Array {
  const levels = levelTable(spot.decision);
  const pulls = pullsOf(spot, world);
  const count = spot.decision.options.length;
  const utilities = new Float64Array(count);
  for (let option = 0; option < count; option++) {
    let sum = 0;
    for (let row = 0; row < slopes.length; row++) sum += slopes[row]! * levels[row * count + option]!;
    utilities[option] = sum / Math.max(1, slopes.length) + attractiveness * pulls[option]!;
  }
  return utilities;
}

function pickByUtility({ decision, answer, random }: Spot, utilities: Float64Array): void {
  const asked = decision.decision;
  if (asked.type === "choose") answer[0] = draw(utilities, 1, -1, random);
  else if (asked.type === "best-worst") {
    answer[0] = draw(utilities, 1, -1, random);
    answer[1] = draw(utilities, -1, answer[0], random);
  } else if (asked.type === "rate") {
    for (let i = 0; i < utilities.length; i++) {
      answer[i] = Math.min(5, Math.max(1, Math.round(3 + utilities[i]! + 0.7 * random.normal())));
    }
  } else {
    const noisy = utilities.map((utility) => utility + random.gumbel());
    const order = [...noisy.keys()].sort((a, b) => noisy[b]! - noisy[a]!);
    const { min, max } = asked.type === "select" ? asked.pick : { min: 0, max: 0 };
    for (const [place, option] of order.entries()) {
      // Gumbel noise has mean .58: what stands out from it is worth a further pick.
      const picked = place < min || (place < max && noisy[option]! > 0.58);
      answer[option] = asked.type === "rank" ? place + 1 : picked ? 1 : 0;
    }
  }
}

/** Draws by softmax (the largest of utilities with Gumbel noise), or by that of the negatives. */
function draw(utilities: Float64Array, sign: 1 | -1, but: number, random: Random): number {
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let option = 0; option < utilities.length; option++) {
    const noisy = sign * utilities[option]! + random.gumbel();
    if (option === but || noisy <= highest) continue;
    highest = noisy;
    best = option;
  }
  return best;
}

function meanPull(levels: readonly (number | undefined)[], slopes: readonly number[]): number {
  let sum = 0;
  for (const [row, level] of levels.entries()) sum += (slopes[row]! * ((level ?? 3) - 3)) / 2;
  return sum / Math.max(1, slopes.length);
}

/** Item after item, in random order, to the bin that draws most and has room. */
function putInBins(
  { decision, answer, random }: Spot,
  asked: Extract<Decision, { type: "sort" }>,
  utility: (item: number, bin: number) => number,
): void {
  const count = decision.options.length;
  const room = asked.bins.map((bin) => bin.max ?? count);
  const items = [...decision.options.keys()].map((item) => ({ item, turn: random.next() }));
  for (const { item } of items.sort((a, b) => a.turn - b.turn)) {
    const utilities = Float64Array.from(room, (free, bin) =>
      free > 0 ? utility(item, bin) : Number.NEGATIVE_INFINITY,
    );
    const bin = draw(utilities, 1, -1, random);
    answer[item] = bin;
    room[bin] = room[bin]! - 1;
  }
}

const tables = new WeakMap<PlayDecision, Float64Array>();

/** (level − 3) / 2 by row, then by option; 0 where the key leaves an option out. */
function levelTable(decision: PlayDecision): Float64Array {
  let table = tables.get(decision);
  if (!table) {
    const key = decision.decision.key as readonly { readonly levels: Readonly<Record<string, number>> }[];
    table = Float64Array.from(
      key.flatMap(({ levels }) =>
        decision.options.map(({ id }) => ((Object.hasOwn(levels, id) ? levels[id]! : 3) - 3) / 2),
      ),
    );
    tables.set(decision, table);
  }
  return table;
}

const pullTables = new WeakMap<PlayDecision, { readonly world: string; readonly pulls: Float64Array }>();

/** Standard normal pulls by option (by item and bin at a sort), the same for everyone in a world. */
function pullsOf({ decision, scene }: Spot, world: string): Float64Array {
  let table = pullTables.get(decision);
  if (table?.world !== world) {
    const random = new Random(hashText(world), scene.seed);
    const bins = decision.decision.type === "sort" ? decision.decision.bins.length : 1;
    table = {
      world,
      pulls: Float64Array.from({ length: decision.options.length * bins }, () => random.normal()),
    };
    pullTables.set(decision, table);
  }
  return table.pulls;
}
