import { apply, begin, commandOf, compile, type Play, randomPolicy, view } from "@leadsim/engine";
import type { CandidateView, DecisionType, ExhibitView, LineView, Scenario } from "@leadsim/scenarios";
import type { LibraryContent } from "./library-content.js";
import { markdownTable } from "./markdown.js";
import { readingGrade } from "./reading-grade.js";

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
  /** Of what is said and asked and of documents, without names, headings and tables. */
  readonly grade: number;
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
  const each = Array.from({ length: walks }, (_, seed) => textsOnOneWay(play, String(seed + 1)));
  const words = Math.round(each.flat().reduce((sum, { text }) => sum + wordsIn(text), 0) / walks);
  const prose = each.flatMap((texts) => texts.filter(({ isProse }) => isProse).map(({ text }) => text));
  const decisions = scenario.scenes.flatMap(({ decision }) => decision ?? []);
  const deciding = decisions.reduce((sum, { type }) => sum + secondsToDecide[type], 0) / 60;
  const minutes = words / wordsPerMinute + deciding;
  return {
    words,
    grade: readingGrade(prose),
    decisions: decisions.filter(({ key }) => key.length > 0).length,
    minutes,
    holds: Math.abs(minutes - scenario.minutes) <= lengthTolerance * scenario.minutes,
  };
}

interface Read {
  readonly text: string;
  /** Sentences, and no name, heading or cell of a table. */
  readonly isProse: boolean;
}

const prose = (texts: readonly string[]): readonly Read[] => texts.map((text) => ({ text, isProse: true }));
const labels = (texts: readonly string[]): readonly Read[] => texts.map((text) => ({ text, isProse: false }));

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function textsOnOneWay(play: Play, seed: string): readonly Read[] {
  const seen = new Set<string>();
  const texts: Read[] = [];
  let session = begin([play], { session: seed, seed, at: 0 });
  for (let at = 1; ; at += 1) {
    texts.push(...textsOf(view(session, session.at), seen));
    const command = commandOf(randomPolicy, session);
    if (!command) return texts;
    session = apply(session, command, at);
  }
}

/** What is new on a page: its lines, what is asked, and documents that were not there before. */
function textsOf(page: CandidateView, seen: Set<string>): readonly Read[] {
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
      ? [
          ...prose([briefing.summary]),
          ...labels(page.cast.flatMap(({ name, role, about }) => [name, role, about ?? ""])),
        ]
      : []),
    ...labels([page.heading ?? ""]),
    ...prose(linesOf(page.lines)),
    ...prose(decision && page.status === "deciding" ? [decision.prompt] : []),
    ...prose(asked.map(({ text }) => text)),
    ...fresh.flatMap(documentTexts),
    ...prose(page.status === "completed" && ending ? linesOf(ending.lines) : []),
  ];
}

function documentTexts({ title, note, text, table, transcript }: ExhibitView): readonly Read[] {
  const cells = table ? [...table.columns.map((column) => column.text), ...table.rows.flat()] : [];
  return [...labels([title, ...cells.map(String)]), ...prose([note ?? "", ...text, ...linesOf(transcript)])];
}

function linesOf(lines: readonly LineView[]): readonly string[] {
  return lines.map(({ text }) => text);
}

/** Words, minutes by count and minutes promised, scenario by scenario. */
export function lengthTable({ scenarios }: LibraryContent): string {
  const rows = scenarios.map((scenario) => {
    const { words, grade, decisions, minutes, holds } = lengthOf(scenario);
    const apart = Math.round((100 * (minutes - scenario.minutes)) / scenario.minutes);
    const said = `${apart > 0 ? "+" : apart < 0 ? "−" : ""}${Math.abs(apart)}%${holds ? "" : " (too far)"}`;
    return [
      scenario.title,
      decisions,
      words.toLocaleString("en-US"),
      minutes.toFixed(1),
      scenario.minutes,
      said,
      grade.toFixed(1),
    ];
  });
  return markdownTable(
    [
      "scenario",
      "scored decisions",
      "words",
      "minutes by count",
      "minutes it says",
      "apart",
      "reading grade",
    ],
    rows,
  );
}
