/** What the team's page needs beside the report's styles. */
export const teamStyles = `
.layout{display:block}main{gap:clamp(2rem,5vw,3rem)}
.masthead>p{max-width:46rem;margin-top:.5rem}
.heat{border-collapse:separate;border-spacing:2px;width:auto;min-width:100%}
.heat th,.heat td{border:0;padding:.4rem .5rem}
.heat thead th{vertical-align:bottom;color:var(--ink);max-width:9rem}
.heat tbody th{background:var(--paper);position:sticky;inset-inline-start:0;z-index:1;min-width:9rem;max-width:15rem}
.heat .heat-group{font-weight:600;padding-top:.9rem;position:static;max-width:none}.heat-title{display:inline-block;position:sticky;inset-inline-start:.5rem;max-width:calc(100vw - 4rem)}
.heat-target{display:block;font-size:.75rem;font-weight:400;color:var(--soft)}.table-frame+.caveats{margin-top:.5rem}.untold{margin-top:.75rem}
.heat td{position:relative;background:var(--panel);white-space:nowrap;min-width:5.5rem}
.heat .heat-above{background:var(--accent-soft)}.heat .heat-below{box-shadow:inset 0 0 0 2px var(--low)}
.heat .heat-none{background:none;box-shadow:inset 0 0 0 1px var(--rule)}
.heat-range{font-size:.75rem;color:var(--ink)}
.marks{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;font-size:.875rem;margin-block:.5rem}
.gaps{list-style:none;padding:0;display:grid;gap:.2rem;grid-template-columns:minmax(0,1fr)}
.gaps>li{display:grid;grid-template-columns:minmax(0,17rem) minmax(0,10rem) minmax(0,1fr);gap:.1rem 1.5rem;align-items:center;border-top:1px solid var(--rule);padding-block:.45rem}
.gaps svg{display:block}
.pays{padding-inline-start:1.25rem;display:grid;gap:.75rem;max-width:46rem}
@media screen{.heat thead th:first-child{background:var(--paper);position:sticky;inset-inline-start:0;z-index:1}}
@media screen and (max-width:30rem){.heat th,.heat td{padding:.3rem .35rem}.heat tbody th{min-width:7rem;max-width:7rem;font-size:.8125rem;hyphens:auto}.heat td{min-width:0}.heat-range{display:block}}
@media screen and (max-width:48rem){.gaps>li{grid-template-columns:minmax(0,1fr)}}
@media (forced-colors:active){.heat td{border:1px solid CanvasText}}
.table-frame+.table-frame{margin-top:1.5rem}.gaps+p{margin-top:.75rem}
@media print{.heat{font-size:8pt;table-layout:fixed;width:100%}.heat thead th:first-child{width:30mm}.heat th,.heat td{padding:.15rem .3rem}.heat td{min-width:0;white-space:normal}.heat-range{display:block;font-size:7pt}.heat tbody th{position:static;min-width:27mm}.heat thead th{font-size:7pt;max-width:none;hyphens:auto}.heat-title{max-width:none}.heat thead th{overflow-wrap:anywhere}#common>p:not(.soft),#coaching>p,#workshop>p{break-after:avoid}.heat tr,.gaps>li,.pays>li{break-inside:avoid}}
`;
