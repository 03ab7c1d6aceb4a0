import { referenceTo, type ScenarioDiff } from "@leadsim/scenarios";
import { table } from "../terminal/table.js";
import { wrap } from "../terminal/wrap.js";

/** What an edit means, as a designer reads it: the summary last, where the eye is. */
export function printDiff(diff: ScenarioDiff, columns: number): string {
  const { old, new: now, places, story, key, summary } = diff;
  const rows = places.flatMap(({ place, changes }) =>
    changes.map(({ kind, note }, at) => [at === 0 ? place : "", kind, note]),
  );
  const lines = [
    `${referenceTo(old)} → ${referenceTo(now)}`,
    "",
    ...(rows.length === 0
      ? ["No scene differs."]
      : table(
          [
            { title: "scene", align: "start" },
            { title: "touches", align: "start" },
            { title: "change", align: "start" },
          ],
          rows,
          columns,
        )),
    "",
    `story: ${verdictInWords(story, old.story, now.story)}`,
    `key:   ${verdictInWords(key, old.key, now.key)}`,
    "",
    ...wrap(summary, columns),
  ];
  return `${lines.join("\n")}\n`;
}

function verdictInWords(verdict: "same" | "other", old: string, now: string): string {
  return verdict === "same" ? `same (${old.slice(0, 8)})` : `other (${old.slice(0, 8)} → ${now.slice(0, 8)})`;
}
