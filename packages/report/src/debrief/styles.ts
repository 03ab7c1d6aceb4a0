/** What the debrief needs beside the report's styles. */
export const debriefStyles = `
.layout{display:block}.layout,.masthead,.colophon{max-width:56rem}main{gap:1.5rem}
.masthead>p{margin-top:.4rem;max-width:46rem}
.path{display:block;width:100%;height:auto;overflow:visible;margin-block:.75rem}
.path-line{stroke:var(--edge);stroke-width:1.5;fill:none}.path-branch{stroke:var(--target);stroke-width:2;fill:none}
.path-asked{fill:var(--accent)}.path-told{fill:var(--edge)}
.columns{padding-inline-start:1.5rem}.columns a{display:inline-block;min-height:1.6rem;padding-block:.15rem}
.scene{border-top:1px solid var(--rule);padding-block:.9rem .4rem;display:grid;gap:.6rem}
.scene h3{font-size:1.0625rem}.line{max-width:46rem}
.decision-told{border-inline-start:3px solid var(--accent);padding-inline-start:1rem;display:grid;gap:.5rem}
.levels{list-style:none;padding:0;font-size:.875rem;color:var(--soft);display:grid;gap:.15rem}
.alternatives{list-style:none;padding:.5rem 0 0;display:grid;gap:1rem}
.alternatives>li{border-inline-start:3px dashed var(--edge);padding-inline-start:1rem;display:grid;gap:.35rem}
.alternatives>li>p:first-child{font-weight:600}
@media (forced-colors:active){.path-line,.path-branch{stroke:CanvasText}.path-asked,.path-told{fill:CanvasText}}
@media print{#path .trail{display:none}.scene,.decision-told,.alternatives,.alternatives>li{display:block}.scene{padding-block:.5rem 0;margin-top:.9rem}.scene>*,.decision-told>*{margin-top:.4rem}
.alternatives>li{margin-top:.6rem}.line,.words>li,.alternatives>li>p,.levels{break-inside:avoid}.prompt,.alternatives>li>p:first-child,.trail>summary{break-after:avoid}}
`;
