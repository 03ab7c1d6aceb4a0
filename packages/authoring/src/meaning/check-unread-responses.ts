import type { Play, PlayDecision } from "@leadsim/engine/plays";
import type { Path } from "./facts.js";
import type { Report } from "./report.js";

/** A response without reading should not earn this level. */
const strongLevel = 4;
/** Opportunities below which an average over a scenario says little. */
const fewestRows = 4;

/**
 * Says where a response that is given without reading earns a strong level: the order as shown, everything in one
 * bin, and over a whole scenario always the first or always the longest option.
 */
export function checkUnreadResponses(play: Play, report: Report): void {
  for (const { id, decision } of play.scenes) {
    for (const { words, answer } of decision ? straightAnswers(decision) : []) {
      for (const row of decision!.rows) {
        const level = row.level(answer);
        if (level < strongLevel) continue;
        const path = ["scenes", id, decision!.type, "key", row.behavior];
        report.add("unread-response-earns", path, `${words} earns level ${shown(level)}.`, {
          help: decision!.type === "sort" ? helpOfSort : helpOfRank,
        });
      }
    }
  }
  const first = play.scenes.map(({ decision }) => (decision?.shuffled ? undefined : 0));
  sayAlways("first", first, play, report);
  const longest = play.scenes.map(({ decision }) => {
    const lengths = decision?.options.map(({ text }) => text.length) ?? [];
    return lengths.indexOf(Math.max(...lengths));
  });
  sayAlways("longest", longest, play, report);
}

const helpOfRank =
  "What one enters without reading should not look like judgment: write the options in another order, or use `order: shuffled`.";
const helpOfSort =
  "What one enters without reading should not look like judgment: key the items so that no bin is right for most of them, or limit the bin with `max`.";
const where: Path = ["scenes"];

function sayAlways(
  word: "first" | "longest",
  picks: readonly (number | undefined)[],
  play: Play,
  report: Report,
): void {
  const levels = play.scenes.flatMap(({ decision }, index) => {
    const pick = picks[index];
    if (decision?.type !== "choose" || pick === undefined) return [];
    return decision.rows.map((row) => row.level(Float64Array.of(pick)));
  });
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  if (levels.length < fewestRows || mean < strongLevel) return;
  const message = `Always picking the ${word} option earns level ${shown(mean)} on average, over ${levels.length} opportunities.`;
  report.add("unread-response-earns", where, message, {
    help:
      word === "first"
        ? "Use `order: shuffled`, or move the best options to other places."
        : "Shorten the best options, or lengthen the others.",
  });
}

function straightAnswers({
  decision,
  options,
  shuffled,
}: PlayDecision): readonly { words: string; answer: Float64Array }[] {
  if (decision.type === "rank" && !shuffled) {
    return [
      { words: "The order as it is shown", answer: Float64Array.from(options, (_, place) => place + 1) },
    ];
  }
  if (decision.type !== "sort") return [];
  return decision.bins.flatMap(({ id, max = options.length }, bin) =>
    max < options.length
      ? []
      : [{ words: `Everything in \`${id}\``, answer: Float64Array.from(options, () => bin) }],
  );
}

function shown(level: number): string {
  return String(Math.round(level * 10) / 10);
}
