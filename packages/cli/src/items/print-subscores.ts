import type { ItemStatistics, ItemSubscores } from "@leadsim/scenarios";
import { end, figure, heading, start } from "../simulate/figures.js";
import { table } from "../terminal/table.js";
import { wrap } from "../terminal/wrap.js";

/** Whether pillars and competencies are worth reporting apart, as an author reads it in the terminal. */
export function printSubscores({ subscores, scale }: ItemStatistics, columns: number): string[] {
  if (!subscores) return [];
  const { tested, persons, items, leftOut, cases } = subscores;
  const basis = cases === "pairs" ? "pairs of items" : "who met all";
  const over = `Over ${persons} people ${basis}, ${items} items${leftOut === 0 ? "" : ` (${leftOut} left out that under four in five met, or all answered alike)`}.`;
  return [
    ...heading(
      "Worth reporting apart?",
      `What tells more of a part's true score: the part alone, or all of ${scale?.id ?? "the scale"} (Haberman 2008)? “separate” where the part does; “augmented” where it is only to be shown together with what the rest tells. Items of one scenario are taken for independent, which favors parts measured in few scenarios.`,
      columns,
    ),
    ...(tested.length === 0
      ? []
      : [
          ...wrap(over, columns),
          ...table(
            [start("part"), end("items"), end("alone"), end("by all"), end("by both"), start("report")],
            tested.map(({ kind, id, items: own, bySubscore, byTotal, byBoth, report }) => [
              kind === "pillar" ? `${id} (pillar)` : id,
              String(own),
              figure(bySubscore),
              figure(byTotal),
              figure(byBoth),
              report,
            ]),
            columns,
          ),
        ]),
    ...untestedLines(subscores, columns),
  ];
}

const reasons = {
  "too-few-people": "fewer than 30 people met the same decisions",
  "too-few-items": "fewer than two decisions that nearly everybody met and not all answered alike",
  "no-variance": "everybody has the same sum",
} as const;

function untestedLines({ untested }: ItemSubscores, columns: number): string[] {
  return (["too-few-people", "too-few-items", "no-variance"] as const).flatMap((why) => {
    const ids = untested.filter((one) => one.why === why).map(({ id }) => id);
    return ids.length === 0 ? [] : wrap(`Not yet tested, ${reasons[why]}: ${ids.join(", ")}.`, columns);
  });
}
