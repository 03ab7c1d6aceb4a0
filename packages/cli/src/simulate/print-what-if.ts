import { noticeable } from "@leadsim/authoring/simulate";
import type { WhatIf, WhatIfScale } from "@leadsim/scenarios";
import { table } from "../terminal/table.js";
import { wrap } from "../terminal/wrap.js";
import { end, figure, percent, start } from "./figures.js";
import { noticeLines } from "./notice-lines.js";

/** What a changed level does, as a designer reads it. */
export function printWhatIf(result: WhatIf, columns: number): string {
  const { change, people, seed, notices, touched, range, scales } = result;
  const { scenario, scene, behavior, option, from, to } = change;
  const was = range.before?.join(" to ") ?? "nothing";
  const now = range.after?.join(" to ") ?? "nothing";
  const lines = [
    ...wrap(
      `What if ${scenario}/${scene} gave ${option} level ${to} instead of ${from} on ${behavior}?`,
      columns,
    ),
    ...noticeLines(notices, columns),
    ...wrap(
      `The same ${people} simulated people with the same answers (seed ${seed}), scored by both keys. Both rest on the same components and target. The file is not changed.`,
      columns,
    ),
    "",
    `${touched} of ${people} (${percent(touched / people)}) get another level at this decision.`,
    ...(range.before === null && range.after === null
      ? ["Nothing is measured there: practice gives no evidence."]
      : []),
    ...(was === now ? [] : wrap(`What is attainable there changes from ${was} to ${now}.`, columns)),
    "",
  ];
  lines.push(
    ...wrap(
      `People whose points earned, printed score (by ${noticeable} or more), standing and tier change; means over all, on 1 to 5. Competencies are estimated together, so that a neighbor's standing may tip as well.`,
      columns,
    ),
    "",
  );
  if (scales.length === 0) return `${[...lines, "No scale changes for anyone."].join("\n")}\n`;
  return `${[...lines, ...shifts(scales, columns), "", ...movesInWords(scales, columns)].join("\n")}\n`;
}

function shifts(scales: readonly WhatIfScale[], columns: number): string[] {
  return table(
    [start("scale"), end("points"), end("mean"), end("score"), end("mean"), end("standing"), end("tier")],
    scales.map((scale) => [
      scale.title,
      String(scale.quality),
      signed(scale.qualityShift),
      scale.scoreShift === null ? "–" : String(scale.score),
      signed(scale.scoreShift),
      String(scale.standing),
      String(scale.tier),
    ]),
    columns,
  );
}

function movesInWords(scales: readonly WhatIfScale[], columns: number): string[] {
  const moved = scales.filter(({ standing }) => standing > 0);
  if (moved.length === 0) return ["Nobody's standing changes."];
  return moved.flatMap(({ title, moves }) =>
    wrap(
      `${title}: ${Object.entries(moves)
        .map(([move, count]) => `${count} ${move.replaceAll("cannot-tell", "can't tell")}`)
        .join(", ")}`,
      columns,
    ),
  );
}

function signed(value: number | null): string {
  return value === null ? "–" : `${value > 0 ? "+" : ""}${figure(value, 3)}`;
}
