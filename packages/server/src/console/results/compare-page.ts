import type { Comparison, ScaleGap } from "@leadsim/scenarios";
import { html, type Part } from "../../html.js";
import type { Language } from "../../language.js";
import { personName } from "../../people/person-name.js";
import { carriesScore } from "../../results/carries-score.js";
import type { ResultWithProfile } from "../../results/list-results.js";
import type { Page } from "../page/frame.js";
import { table } from "../page/table.js";
import { momentText, numberText } from "../page/time.js";
import { frameWords } from "../page/words.js";
import { scaleText } from "./range-bar.js";
import { type ResultWords, resultWords } from "./words.js";

/** Two results side by side: gaps with what their errors leave open. */
export function comparePage(
  language: Language,
  {
    first,
    second,
    comparison,
  }: {
    readonly first: ResultWithProfile;
    readonly second: ResultWithProfile;
    readonly comparison: Comparison;
  },
): Page {
  const words = resultWords[language];
  const names = namesOf(first, second, language);
  // Areas sum up the same competencies once more.
  const gaps = comparison.gaps.filter(({ kind }) => kind !== "area");
  const notices = [...new Set(comparison.notices.map(({ code }) => code))];
  const head = ({ session }: ResultWithProfile, name: string): Part =>
    html`<a href="/console/results/${session}">${name}</a>`;
  return {
    title: words.compareTitle(...names),
    body: html`<p>${head(first, names[0])} · ${head(second, names[1])}</p>
    ${notices.length === 0 ? null : html`<section class="note" aria-label="${words.notes}">${notices.map((code) => html`<p>${words.comparisonNotices[code]}</p>`)}</section>`}
    <p class="hint">${words.compareAbout}</p>
    ${
      gaps.length === 0
        ? html`<p>${words.noGaps}</p>`
        : table(
            words.compareTitle(...names),
            [words.scale, ...names, { head: words.gap, number: true }, words.likelyGap, words.clear],
            gaps.map((gap) => rowOf(gap, [first, second], names, words, language)),
          )
    }`,
  };
}

/** Where not two different results were chosen. */
export function chooseTwoPage(language: Language): Page & { readonly status: number } {
  const words = resultWords[language];
  return {
    title: words.compare,
    status: 400,
    body: html`<p role="alert">${words.chooseTwo}</p>
    <p><a href="/console/results" data-back>${frameWords[language].back}</a></p>`,
  };
}

type Names = readonly [first: string, second: string];

/** The same person twice is told apart by when they sat it. */
function namesOf(first: ResultWithProfile, second: ResultWithProfile, language: Language): Names {
  const names = [personName(first.person), personName(second.person)] as const;
  if (names[0] !== names[1]) return names;
  const when = ({ endedAt }: ResultWithProfile): string =>
    endedAt ? ` · ${momentText(new Date(endedAt), language)}` : "";
  return [`${names[0]}${when(first)}`, `${names[1]}${when(second)}`];
}

function rowOf(
  gap: ScaleGap,
  results: readonly [ResultWithProfile, ResultWithProfile],
  names: Names,
  words: ResultWords,
  language: Language,
): readonly Part[] {
  const scales = results.map(({ profile }) => {
    const { overall, pillars, areas, competencies } = profile;
    return [overall, ...pillars, ...areas, ...competencies].find(
      ({ kind, id }) => kind === gap.kind && id === gap.id,
    );
  });
  // Where the evidence of one side carries a range and no score, the gap is a range, too.
  const carries = scales.every((scale) => scale && carriesScore(scale));
  const { interval } = gap;
  return [
    gap.kind === "competency" ? gap.title : html`<strong>${gap.title}</strong>`,
    ...scales.map((scale) => (scale ? scaleText(scale, language) : "–")),
    carries ? signed(gap.gap, language) : "–",
    interval ? words.range(signed(interval.low, language), signed(interval.high, language)) : "–",
    gap.clear ? html`<strong>${words.higher(gap.gap > 0 ? names[0] : names[1])}</strong>` : words.notClear,
  ];
}

function signed(value: number, language: Language): string {
  return `${value < 0 ? "−" : "+"}${numberText(Math.abs(value), language, 2)}`;
}
