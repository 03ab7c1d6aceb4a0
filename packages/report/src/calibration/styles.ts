import { curveStyles } from "../charts/curve-chart.js";

/** Tables of figures, and curves. */
export const calibrationStyles = `
.layout{display:block}.layout main{max-width:64rem}
.figures-table .number{padding-inline-end:1rem}.figures-table tbody th{font-weight:400}.figures-table th:first-child:not(.number){min-width:7rem;overflow-wrap:break-word}.figures-table thead .number{white-space:normal;vertical-align:bottom;overflow-wrap:normal}.figures-table td{white-space:nowrap}
section>.plain{margin-top:.75rem;max-width:42rem}section>h3{margin-block:1.5rem .5rem}
${curveStyles}
@media print{.figures-table{font-size:9pt}.figures-table th,.figures-table td{padding-block:.15rem}.figures-table th:first-child:not(.number){width:28%}section>p:has(+.sides){break-after:avoid}.figures-table .number{padding-inline-end:.6rem}.figures-table tr,.curve{break-inside:avoid}}
`;
