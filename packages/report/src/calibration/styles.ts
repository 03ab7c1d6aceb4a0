import { curveStyles } from "../charts/curve-chart.js";

/** Tables of figures, and curves. */
export const calibrationStyles = `
.layout{display:block}.layout main{max-width:64rem}
.figures-table .number{padding-inline-end:1rem}.figures-table tbody th{font-weight:400}.figures-table th:first-child:not(.number){min-width:7rem;overflow-wrap:anywhere}.figures-table td{white-space:nowrap}
section>.plain{margin-top:.75rem;max-width:42rem}section>h3{margin-block:1.5rem .5rem}
${curveStyles}
@media print{.figures-table{font-size:8pt}.figures-table tr{break-inside:avoid}}
`;
