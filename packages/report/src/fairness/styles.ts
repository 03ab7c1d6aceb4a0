import { intervalStyles } from "../charts/interval-chart.js";

/**
 * Tables of groups and their intervals.
 * @param foot what every printed page says in its foot: a constant of the tables of words
 */
export function fairnessStyles(foot: string): string {
  return `${tables}${intervalStyles}@page{@bottom-left{content:"${foot}";font:7.5pt/1.35 Arial,sans-serif;color:#555;width:82%;text-align:left}}`;
}

const tables = `
.groups{margin-block:0 2rem;overflow-wrap:normal}.groups tbody th{min-width:8rem;max-width:14rem}.groups caption{text-align:start;font-weight:600;font-size:1.0625rem;padding-block:1rem .35rem}
.groups caption .soft{font-weight:400;font-size:.875rem;margin-inline-start:.5rem}
.groups thead th{vertical-align:bottom}.groups th,.groups td{padding-inline-end:1rem}.groups .number{padding-inline-end:1rem}
.groups .number .soft{font-size:.8125rem}.groups thead .number{white-space:normal}
.groups td:last-child,.groups th:last-child{min-width:11rem;padding-inline-end:0}
.reference-row th,.reference-row td{background:var(--panel)}.reference-row th{box-shadow:-.5rem 0 0 var(--panel)}
.plot{min-width:8rem;width:8rem}.groups thead .number{min-width:3.5rem;max-width:6.5rem}
.comparison{margin-top:1.5rem}.comparison h3 .soft{font-weight:400;font-size:.875rem}.comparison>p{max-width:42rem}
.table-frame:focus-visible{outline-offset:4px}
#use>p{margin-top:1.25rem}
@media print{.groups{font-size:8pt;margin-bottom:1rem}.groups td:last-child,.groups th:last-child{min-width:7rem}.groups thead .number{min-width:0;max-width:none}.groups .break{overflow-wrap:break-word}.groups tbody th{min-width:0}.groups th,.groups td{padding-inline-end:.5rem}.plot{min-width:5rem;width:5rem}.groups .number .soft{display:block}}
`;
