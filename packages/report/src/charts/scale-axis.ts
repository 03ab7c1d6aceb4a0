import type { Band, ProfileEvidence, ProfileScale, Standing, TrailOpportunity } from "@leadsim/scenarios";
import { type Html, html, type Part } from "../page/escape.js";
import type { Words } from "../words/words.js";
import { statusMark } from "./marks.js";

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
function targetMark({ target, targetSe, synthetic }: Standing): Html {
  const half = z90 * targetSe;
  const low = target - half;
  return html`<i class="target-field" style="left:${place(low)};width:${width(low, target + half)}"></i><i class="${synthetic ? "target simulated" : "target"}" style="left:${place(target)}"></i>`;
}

/** Whether a scale's evidence carries a score; below the tier for development it carries the range alone. */
export function carriesScore({ band, tier }: ProfileScale): boolean {
  return band !== null && (tier === "development" || tier === "decision");
}

/**
 * The likely range as a bar, the estimate as a dot where there is one. A range within one scenario has a
 * broken outline.
 */
function bandMark(band: Band, withScore: boolean): Html {
  return html`<i class="${band.within === "scenario" ? "band within-scenario" : "band"}" style="left:${place(band.low)};width:${width(band.low, band.high)}"></i>${withScore ? html`<i class="estimate" style="left:${place(band.score)}"></i>` : null}`;
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

/** How far below the middle of its axis something stands, in pixels. */
function shift(down: number): string {
  return down === 0 ? "" : `;margin-top:${Number(down.toFixed(2))}px`;
}

/** An axis as one picture with its words, as tall as what stands on it. */
function axis(height: number, label: string, content: Part): Html {
  const tall = height > rowHeight ? html` style="min-height:${height}px"` : null;
  return html`<span class="axis" role="img" aria-label="${label}"${tall}>${content}</span>`;
}

/** Marks at their levels, in as many lanes as they need, and how tall an axis must be to hold them. */
function seenMarks(opportunities: readonly TrailOpportunity[]): { marks: Html[]; height: number } {
  const placed = laned(opportunities);
  const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1));
  const step = stepOf(lanes);
  const marks = placed.map(({ level, shown, lane }) => {
    return statusMark(shown, `left:${place(level)}${shift(((lanes - 1) / 2 - lane) * step)}`);
  });
  return { marks, height: Math.max(rowHeight, Math.ceil(lanes * step + 8)) };
}

/** A band in words: `3.4, 90% likely between 2.9 and 3.9`, or the range alone. */
function bandWords(band: Band, withScore: boolean, { assessor, format }: Words): string {
  return assessor.axis.band({
    score: withScore ? format.score(band.score) : null,
    coverage: format.percent(band.coverage),
    low: format.score(band.low),
    high: format.score(band.high),
    within: band.within === "scenario",
  });
}

/** A target in words, with its uncertainty and where it comes from. */
export function targetWords({ target, targetSe, synthetic }: Standing, { assessor, format }: Words): string {
  const error = format.score(z90 * targetSe);
  return assessor.axis.target({ target: format.score(target), error, synthetic });
}

function axisWords(scale: ProfileScale, words: Words): string {
  const { axis } = words.assessor;
  const { band, standing, trail } = scale;
  if (band !== null) {
    const target = standing === null ? null : targetWords(standing, words);
    return axis.scale(bandWords(band, carriesScore(scale), words), target);
  }
  const marks = trail.opportunities.map(({ level, shown }) =>
    axis.mark(words.profile.statuses[shown], words.format.level(level)),
  );
  return marks.length === 0 ? axis.none : axis.marks(marks);
}

/** One scale on the axis: its band and target, or its marks of evidence where no estimate may be made. */
export function scaleAxis(scale: ProfileScale, words: Words): Html {
  const { opportunities } = scale.trail;
  const seen = seenMarks(opportunities);
  const marks = scale.band === null ? seen.marks : bandMark(scale.band, carriesScore(scale));
  const height = scale.band === null ? seen.height : rowHeight;
  const empty = scale.band === null && opportunities.length === 0;
  return axis(height, axisWords(scale, words), [
    scale.standing && targetMark(scale.standing),
    empty ? html`<span class="axis-empty">${words.assessor.axis.empty}</span>` : marks,
  ]);
}

/** Whether a decision offered the whole scale, which then goes without saying. */
export const isWhole = ({ min, max }: Pick<ProfileEvidence, "min" | "max">): boolean =>
  min === 1 && max === 5;

/**
 * The evidence of one behavior, each piece in a lane of its own: a line from the lowest to the highest level on offer,
 * a mark at the level reached. The rows below it say the same in words.
 */
export function evidenceAxis(evidence: readonly ProfileEvidence[]): Html {
  const lanes = evidence.map((piece) => {
    const { shown, level, min, max } = piece;
    const offer = html`<i class="on-offer" style="left:${place(min)};width:${width(min, max)}"></i>`;
    return html`<span>${isWhole(piece) ? null : offer}${statusMark(shown, `left:${place(level)}`)}</span>`;
  });
  return html`<span class="axis lanes" aria-hidden="true">${lanes}</span>`;
}
