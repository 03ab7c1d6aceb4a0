import type { Band, ProfileEvidence, ProfileScale, Standing, TrailOpportunity } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { level as levelText, score } from "../page/numbers.js";
import { statusWord } from "./marks.js";

// Half the width of a 90% interval in standard errors.
const z90 = 1.645;
// An axis in a row is at least so tall, in pixels.
const rowHeight = 34;
// Closer levels than this would cover each other's marks.
const apart = 0.2;
// Lanes of marks stand above each other at this distance, in pixels, and draw together in a tall stack.
const stackStep = 13;
const tallestStack = 78;
const stepOf = (marks: number): number => Math.min(stackStep, tallestStack / Math.max(1, marks));

const bounded = (value: number): number => Math.min(5, Math.max(1, value));

/** Where a value of the 1 to 5 scale lies on an axis, as a percentage of its width. */
export function place(value: number): string {
  return `${Number(((bounded(value) - 1) * 25).toFixed(2))}%`;
}

const width = (from: number, to: number): string =>
  `${Number(((bounded(to) - bounded(from)) * 25).toFixed(2))}%`;

/** The numbers above a column of axes, with the words that give them a direction. */
export function axisHead(): Html {
  return html`<span class="axis axis-head" aria-hidden="true"><svg>${[1, 2, 3, 4, 5].map(
    (tick) => html`<text x="${place(tick)}" y="13" text-anchor="middle">${tick}</text>`,
  )}</svg></span>`;
}

/** The target as a line within a field as wide as its uncertainty; dashed where simulated people stand behind it. */
function targetMark(standing: Standing): Html {
  const half = z90 * standing.targetSe;
  const low = standing.target - half;
  const x = place(standing.target);
  return html`<rect class="target-field" x="${place(low)}" y="0" width="${width(low, standing.target + half)}" height="100%"/><line class="${standing.synthetic ? "target simulated" : "target"}" x1="${x}" x2="${x}" y1="0" y2="100%"/>`;
}

/** Whether a scale's evidence carries a score; below the tier for development it carries the range alone. */
export function carriesScore({ band, tier }: ProfileScale): boolean {
  return band !== null && (tier === "development" || tier === "decision");
}

/** The likely range as a bar, the estimate as a dot where there is one. A range within one scenario has a broken outline. */
function bandMark(band: Band, withScore: boolean): Html {
  return html`<rect class="${band.within === "scenario" ? "band within-scenario" : "band"}" x="${place(band.low)}" y="50%" width="${width(band.low, band.high)}" height="12" rx="6" transform="translate(0 -6)"/>${withScore ? html`<circle class="estimate" cx="${place(band.score)}" cy="50%" r="5"/>` : null}`;
}

/** Opportunities from the lowest level up, in lanes: marks that would cover each other stand in different lanes. */
function laned(opportunities: readonly TrailOpportunity[]): (TrailOpportunity & { lane: number })[] {
  const ends: number[] = [];
  return [...opportunities]
    .sort((a, b) => a.level - b.level)
    .map((opportunity) => {
      const free = ends.findIndex((end) => opportunity.level - end >= apart);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = opportunity.level;
      return { ...opportunity, lane };
    });
}

/** Marks at their levels, in as many lanes as they need, and how tall an axis must be to hold them. */
function seenMarks(opportunities: readonly TrailOpportunity[]): { marks: Html[]; height: number } {
  const placed = laned(opportunities);
  const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1));
  const step = stepOf(lanes);
  const marks = placed.map(({ level, shown, lane }) => {
    const lift = Number(((lane - (lanes - 1) / 2) * step).toFixed(2));
    return html`<use class="mark-${shown}" href="#mark-${shown}" x="${place(level)}" y="50%" transform="translate(0 ${-lift})"/>`;
  });
  return { marks, height: Math.max(rowHeight, Math.ceil(lanes * step + 8)) };
}

/** A band in words: `3.4, 90% likely between 2.9 and 3.9`, or the range alone. */
function bandWords(band: Band, withScore: boolean): string {
  const likely = `${Math.round(band.coverage * 100)}% likely between ${score(band.low)} and ${score(band.high)}`;
  const within = band.within === "scenario" ? ", within this scenario" : "";
  return withScore ? `${score(band.score)}, ${likely}${within}` : `${likely}${within}`;
}

/** A target in words, with its uncertainty and where it comes from. */
export function targetWords(standing: Standing): string {
  const uncertainty = ` give or take ${score(z90 * standing.targetSe)}`;
  return `target ${score(standing.target)},${uncertainty}${standing.synthetic ? " (simulated)" : ""}`;
}

function axisWords(scale: ProfileScale): string {
  if (scale.band !== null) {
    const band = `On a scale of 1 to 5: ${bandWords(scale.band, carriesScore(scale))}`;
    return scale.standing === null ? `${band}.` : `${band}; ${targetWords(scale.standing)}.`;
  }
  const { opportunities } = scale.trail;
  if (opportunities.length === 0) return "No evidence, so nothing on the scale.";
  const marks = opportunities.map(({ level, shown }) => `${statusWord(shown)} at level ${levelText(level)}`);
  return `No estimate. Evidence on the scale of 1 to 5: ${marks.join(", ")}.`;
}

/** One scale on the axis: its band and target, or its marks of evidence where no estimate may be made. */
export function scaleAxis(scale: ProfileScale): Html {
  const { opportunities } = scale.trail;
  const seen = seenMarks(opportunities);
  const marks = scale.band === null ? seen.marks : bandMark(scale.band, carriesScore(scale));
  const height = scale.band === null ? seen.height : rowHeight;
  const empty = scale.band === null && opportunities.length === 0;
  return html`<span class="axis" style="min-height:${height}px"><svg role="img" aria-label="${axisWords(scale)}">${
    scale.standing === null ? null : targetMark(scale.standing)
  }${empty ? null : marks}</svg>${empty ? html`<span class="axis-empty" aria-hidden="true">no opportunity</span>` : null}</span>`;
}

/** The evidence of one behavior: a line from the lowest to the highest level on offer, a mark at the level reached. */
export function evidenceAxis(evidence: readonly ProfileEvidence[]): Html {
  const step = 14;
  const height = Math.max(22, evidence.length * step + 8);
  const words = evidence.map(
    (piece) =>
      `${statusWord(piece.shown)}, level ${levelText(piece.level)} where ${levelText(piece.min)} to ${levelText(piece.max)} was on offer`,
  );
  const label = words.length === 0 ? "No decision gave an opportunity." : `${words.join("; ")}.`;
  return html`<span class="axis" style="min-height:${height}px"><svg role="img" aria-label="${label}">${evidence.map(
    (piece, at) => {
      const shift = `translate(0 ${(at - (evidence.length - 1) / 2) * step})`;
      const status = piece.shown;
      return html`<line class="on-offer" x1="${place(piece.min)}" x2="${place(piece.max)}" y1="50%" y2="50%" transform="${shift}"/><use class="mark-${status}" href="#mark-${status}" x="${place(piece.level)}" y="50%" transform="${shift}"/>`;
    },
  )}</svg></span>`;
}
