import type { Band, ProfileEvidence, ProfileScale, Standing, TrailOpportunity } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";

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

/**
 * The likely range as a bar, the estimate as a dot where there is one. A range within one scenario has a
 * broken outline.
 */
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
    const shift = lift === 0 ? null : html` transform="translate(0 ${-lift})"`;
    return html`<use class="mark-${shown}" href="#mark-${shown}" x="${place(level)}" y="50%"${shift}/>`;
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
  return html`<span class="axis" style="min-height:${height}px"><svg role="img" aria-label="${axisWords(scale, words)}">${
    scale.standing === null ? null : targetMark(scale.standing)
  }${empty ? null : marks}</svg>${empty ? html`<span class="axis-empty" aria-hidden="true">${words.assessor.axis.empty}</span>` : null}</span>`;
}

/** The evidence of one behavior: a line from the lowest to the highest level on offer, a mark at the level reached. */
export function evidenceAxis(
  evidence: readonly ProfileEvidence[],
  { assessor, profile, format }: Words,
): Html {
  const step = 14;
  const height = Math.max(22, evidence.length * step + 8);
  const said = evidence.map(({ shown, level, min, max }) =>
    assessor.axis.onOffer(profile.statuses[shown], format.level(level), format.level(min), format.level(max)),
  );
  const label = said.length === 0 ? assessor.axis.none : `${said.join("; ")}.`;
  return html`<span class="axis" style="min-height:${height}px"><svg role="img" aria-label="${label}">${evidence.map(
    (piece, at) => {
      const by = (at - (evidence.length - 1) / 2) * step;
      const shift = by === 0 ? null : html` transform="translate(0 ${by})"`;
      const status = piece.shown;
      return html`<line class="on-offer" x1="${place(piece.min)}" x2="${place(piece.max)}" y1="50%" y2="50%"${shift}/><use class="mark-${status}" href="#mark-${status}" x="${place(piece.level)}" y="50%"${shift}/>`;
    },
  )}</svg></span>`;
}
