import { countAnswers, eachAnswer, type Play, type PlayDecision } from "@leadsim/engine/plays";
import type { CheckStraight } from "@leadsim/scenarios";
import { evenAmounts } from "@leadsim/scenarios/rules";

type Name = CheckStraight["answers"];

/** Up to so many responses a mean over all of them is taken. */
const mostAnswers = 50_000;

const ways: readonly {
  readonly name: Name;
  readonly fits: (decision: PlayDecision) => readonly Float64Array[];
}[] = [
  { name: "all threes", fits: allThrees },
  { name: "even split", fits: evenSplit },
  { name: "all in one bin", fits: oneBin },
  { name: "always the first", fits: (decision) => straightPick(decision, 0) },
  { name: "always the last", fits: (decision) => straightPick(decision, -1) },
  { name: "always the longest", fits: longest },
];

/**
 * What straight answers earn, worked out from the keys: no play and no chance in it. Where the order is shuffled, the
 * first and the last option shown are any; then it is the mean over all of them.
 */
export function straightEarnings(plays: readonly Play[]): readonly CheckStraight[] {
  return ways.flatMap(({ name, fits }): readonly CheckStraight[] => {
    const rows = plays.flatMap((play) =>
      play.scenes.flatMap(({ id, decision }) => {
        const answers = decision && decision.rows.length > 0 ? fits(decision) : [];
        if (!decision || answers.length === 0) return [];
        return decision.rows.map((row) => ({
          decision: `${play.scenario.id}/${id}`,
          behavior: row.behavior,
          level: answers.reduce((sum, answer) => sum + row.level(answer), 0) / answers.length,
        }));
      }),
    );
    if (rows.length === 0) return [];
    const level = rows.reduce((sum, row) => sum + row.level, 0) / rows.length;
    const most = rows.reduce((best, row) => (row.level > best.level ? row : best));
    return [{ answers: name, decisions: new Set(rows.map((row) => row.decision)).size, level, most }];
  });
}

function allThrees({ type, size }: PlayDecision): readonly Float64Array[] {
  return type === "rate" ? [new Float64Array(size).fill(3)] : [];
}

/** The same for all, in steps; what the steps leave over goes to the first. */
function evenSplit({ decision, size }: PlayDecision): readonly Float64Array[] {
  if (decision.type !== "allocate") return [];
  return [Float64Array.from(evenAmounts(decision.budget.amount, decision.step, size))];
}

/** Every bin that holds all: the mean over them, since which one is a choice. */
function oneBin({ decision, size }: PlayDecision): readonly Float64Array[] {
  if (decision.type !== "sort") return [];
  return decision.bins.flatMap(({ max = size }, bin) =>
    max < size ? [] : [new Float64Array(size).fill(bin)],
  );
}

/** One option of a choice, the best and the worst at both ends, the order as it is shown, the first few of a list. */
function straightPick(asked: PlayDecision, place: 0 | -1): readonly Float64Array[] {
  const { decision, size, shuffled, options } = asked;
  if (shuffled) return anyOrder(asked);
  const order = [...options.keys()];
  if (place === -1) order.reverse();
  switch (decision.type) {
    case "choose":
      return [Float64Array.of(order[0]!)];
    case "best-worst":
      return [Float64Array.of(order[0]!, order.at(-1)!)];
    case "rank":
      return [Float64Array.from(options, (_, option) => order.indexOf(option) + 1)];
    case "select":
      return [
        Float64Array.from({ length: size }, (_, option) =>
          order.indexOf(option) < decision.pick.max ? 1 : 0,
        ),
      ];
    default:
      return [];
  }
}

function anyOrder(asked: PlayDecision): readonly Float64Array[] {
  const { decision } = asked;
  const straight = ["choose", "best-worst", "rank", "select"];
  if (!straight.includes(decision.type) || countAnswers(asked) > mostAnswers) return [];
  const most = decision.type === "select" ? decision.pick.max : 0;
  const answers: Float64Array[] = [];
  eachAnswer(asked, (answer) => {
    if (decision.type !== "select" || answer.reduce((sum, one) => sum + one, 0) === most)
      answers.push(answer.slice());
  });
  return answers;
}

function longest({ type, options }: PlayDecision): readonly Float64Array[] {
  if (type !== "choose") return [];
  const lengths = options.map(({ text }) => text.length);
  return [Float64Array.of(lengths.indexOf(Math.max(...lengths)))];
}
