import { apply, begin, commandOf, compile, type Play, randomPolicy, view } from "@leadsim/engine";
import type { CandidateView, DecisionType, ExhibitView, LineView, Scenario } from "@leadsim/scenarios";
import type { LibraryContent } from "./library-content.js";
import { markdownTable } from "./markdown.js";

/** Seconds to make up one's mind, beside reading: judgments of ours, not measured on anyone. */
const secondsToDecide: Readonly<Record<DecisionType, number>> = {
  choose: 40,
  "best-worst": 60,
  select: 60,
  estimate: 60,
  rate: 75,
  rank: 75,
  sort: 90,
  allocate: 90,
};
const wordsPerMinute = 200;
const walks = 20;

/** How far the minutes that a scenario promises may lie from those that are counted. */
export const lengthTolerance = 0.1;

/** What one way through a scenario holds to read and to decide. */
export interface Length {
  readonly words: number;
  readonly decisions: number;
  readonly minutes: number;
  /** Whether the promised minutes lie within the tolerance. */
  readonly holds: boolean;
}

const known = new WeakMap<Scenario, Length>();

/** Counts words and decisions on ways through that answer at random, and takes the mean; once per scenario. */
export function lengthOf(scenario: Scenario): Length {
  const length = known.get(scenario) ?? countLength(scenario);
  known.set(scenario, length);
  return length;
}

function countLength(scenario: Scenario): Length {
  const play = compile(scenario);
  const each = Array.from({ length: walks }, (_, seed) => wordsOnOneWay(play, String(seed + 1)));
  const words = Math.round(each.reduce((sum, count) => sum + count, 0) / walks);
  const decisions = scenario.scenes.flatMap(({ decision }) => decision ?? []);
  const deciding = decisions.reduce((sum, { type }) => sum + secondsToDecide[type], 0) / 60;
  const minutes = words / wordsPerMinute + deciding;
  return {
    words,
    decisions: decisions.filter(({ key }) => key.length > 0).length,
    minutes,
    holds: Math.abs(minutes - scenario.minutes) <= lengthTolerance * scenario.minutes,
  };
}

function wordsOnOneWay(play: Play, seed: string): number {
  const seen = new Set<string>();
  let words = 0;
  let session = begin([play], { session: seed, seed, at: 0 });
  for (let at = 1; ; at += 1) {
    const page = view(session, session.at);
    words += textsOf(page, seen).reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
    const command = commandOf(randomPolicy, session);
    if (!command) return words;
    session = apply(session, command, at);
  }
}

/** What is new on a page: its lines, what is asked, and documents that were not there before. */
function textsOf(page: CandidateView, seen: Set<string>): readonly string[] {
  const fresh = page.exhibits.filter(({ id }) => !seen.has(id));
  for (const { id } of fresh) seen.add(id);
  const { briefing, ending, decision } = page;
  const asked =
    decision === null || page.status !== "deciding"
      ? []
      : decision.type === "estimate"
        ? []
        : decision.type === "sort"
          ? [...decision.items, ...decision.bins]
          : decision.options;
  return [
    ...(briefing
      ? [briefing.summary, ...page.cast.flatMap(({ name, role, about }) => [name, role, about ?? ""])]
      : []),
    page.heading ?? "",
    ...linesOf(page.lines),
    ...(decision && page.status === "deciding" ? [decision.prompt] : []),
    ...asked.map(({ text }) => text),
    ...fresh.flatMap(documentTexts),
    ...(page.status === "completed" && ending ? linesOf(ending.lines) : []),
  ];
}

function documentTexts({ title, note, text, table, transcript }: ExhibitView): readonly string[] {
  const cells = table ? [...table.columns.map((column) => column.text), ...table.rows.flat()] : [];
  return [title, note ?? "", ...text, ...cells.map(String), ...linesOf(transcript)];
}

function linesOf(lines: readonly LineView[]): readonly string[] {
  return lines.map(({ text }) => text);
}

/** Words, minutes by count and minutes promised, scenario by scenario. */
export function lengthTable({ scenarios }: LibraryContent): string {
  const rows = scenarios.map((scenario) => {
    const { words, decisions, minutes, holds } = lengthOf(scenario);
    const apart = Math.round((100 * (minutes - scenario.minutes)) / scenario.minutes);
    const said = `${apart > 0 ? "+" : apart < 0 ? "−" : ""}${Math.abs(apart)}%${holds ? "" : " (too far)"}`;
    return [
      scenario.title,
      decisions,
      words.toLocaleString("en-US"),
      minutes.toFixed(1),
      scenario.minutes,
      said,
    ];
  });
  return markdownTable(
    ["scenario", "scored decisions", "words", "minutes by count", "minutes it says", "apart"],
    rows,
  );
}
