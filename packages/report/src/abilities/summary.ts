import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";
import { type AbilityRow, type Estimated, isEstimated } from "./ability-table.js";
import { fitBounds, fits, isJudged } from "./fit.js";

// More names than this push what holds for all off the screen.
const mostNamed = 15;

/**
 * What may be said of all people together, and whose responses to look at before their number.
 * @param method by which they were estimated; `leadsim score` does so by EAP where nothing else is said
 */
export function summary(
  rows: readonly AbilityRow[],
  { abilities, format }: Words,
  method = "eap",
): Html | null {
  const known = rows.filter(isEstimated);
  if (known.length < 2) return null;
  const { summary: said } = abilities;
  const [mean, sd] = momentsOf(known);
  const ordered = known.map(({ t }) => t).sort((a, b) => a - b);
  const [low, high] = [0.25, 0.75].map((share) => quantile(ordered, share));
  const check = known.filter((row) => !fits(row));
  const names = check.slice(0, mostNamed).map(({ id }) => id);
  const whole = (value: number): string => String(Math.round(value));
  return html`<section aria-labelledby="summary-title"><h2 id="summary-title">${said.title}</h2>
<p>${said.spread({
    ...{ people: known.length, mean: format.decimal(mean, 1), sd: format.decimal(sd, 1) },
    ...{ low: whole(low!), high: whole(high!), without: rows.length - known.length },
    shrunk: method === "eap",
  })}</p>
<p>${said.check({ people: check.length, judged: known.filter(isJudged).length, all: known.length, least: fitBounds.items })}${names.map((name, at) => html`${at > 0 ? ", " : " "}<bdi>${name}</bdi>`)}${
    check.length > names.length ? ` ${said.more(check.length - names.length)}` : null
  }${check.length > 0 ? "." : null}</p></section>`;
}

/** Mean and standard deviation of T scores. */
function momentsOf(rows: readonly Estimated[]): readonly [mean: number, sd: number] {
  const mean = rows.reduce((sum, { t }) => sum + t, 0) / rows.length;
  const squares = rows.reduce((sum, { t }) => sum + (t - mean) ** 2, 0);
  return [mean, Math.sqrt(squares / (rows.length - 1))];
}

/** The value under which a share of ordered values lies, between two of them where it falls there. */
function quantile(ordered: readonly number[], share: number): number {
  const at = (ordered.length - 1) * share;
  const [below, above] = [ordered[Math.floor(at)]!, ordered[Math.ceil(at)]!];
  return below + (above - below) * (at - Math.floor(at));
}
