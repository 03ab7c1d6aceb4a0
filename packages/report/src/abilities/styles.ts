import { intervalStyles } from "../charts/interval-chart.js";

/** Tables of people and items; what limits simulated numbers stands in the foot of every printed page. */
export function abilityStyles(synthetic: boolean): string {
  const foot = synthetic
    ? "Calibrated with simulated responses: no person was measured."
    : "Calibrated scores. No number here decides anything by itself.";
  return `${tables}${intervalStyles}@page{@bottom-left{content:"${foot}";font:7.5pt/1.35 Arial,sans-serif;color:#555;width:82%;text-align:left}}`;
}

const tables = `
.layout{display:block}.layout main{max-width:60rem}
.abilities th,.abilities td{padding-inline-end:1rem}.abilities tbody th{font-weight:400;overflow-wrap:anywhere}.abilities .plot{min-width:12rem;width:40%}
.figures{white-space:pre-wrap;font-variant-numeric:tabular-nums}
.histogram rect{fill:var(--accent)}.histogram text{font-size:.75rem;fill:var(--soft)}
@media (forced-colors:active){.histogram rect{fill:CanvasText}}
@media print{.abilities{font-size:8pt}.abilities tr{break-inside:avoid}}
`;
