/** What the debrief needs beside the report's styles. */
export const debriefStyles = `
.layout{display:block}.layout,.masthead,.colophon{max-width:56rem}main{gap:1.5rem}
.masthead>p{margin-top:.4rem;max-width:46rem}
.path{list-style:none;padding:0;display:flex;flex-wrap:wrap;row-gap:.25rem}
.path-title{font-size:.9375rem;margin-top:.75rem}
.path>li{position:relative;display:grid;place-items:center;padding:14px 4px 0;min-width:16px;background:linear-gradient(var(--edge),var(--edge)) 0 calc(100% - 13px)/100% 1.5px no-repeat}
.path-asked{display:grid;place-items:center;flex:none;min-width:27px;height:27px;padding-inline:3px;border:1.5px solid var(--accent);border-radius:14px;background:var(--accent);color:var(--paper);font-size:.75rem;font-weight:600;text-decoration:none;line-height:1}
.path-unscored{background:var(--paper);color:var(--accent)}
.path-told{flex:none;width:7px;height:7px;border-radius:50%;background:var(--edge)}
.path-branch{position:absolute;top:1px;inset-inline-start:calc(50% + 3px);width:10px;height:14px;border:solid var(--target);border-width:2px 0 0 2px;transform:skewX(-22deg)}
.path-fork{position:relative;flex:none;width:16px;height:16px}.path-fork .path-branch{inset-inline-start:4px}.path-key{margin-top:.75rem}
.least{list-style:none;padding:0;display:grid;gap:.5rem;margin-block:.3rem .75rem;font-size:.9375rem;max-width:46rem}.jumps{padding-inline-start:2rem;display:grid;gap:.1rem;font-size:.9375rem}.jumps a{display:block;padding-block:.2rem;text-decoration:none}.jumps a:hover{text-decoration:underline}
.scene{border-top:1px solid var(--rule);padding-block:.9rem .4rem;display:grid;gap:.6rem}
.scene h3{font-size:1.0625rem}.line{max-width:46rem}
.decision-told{border-inline-start:3px solid var(--accent);padding-inline-start:1rem;display:grid;gap:.5rem}
.levels{list-style:none;padding:0;font-size:.875rem;color:var(--soft);display:grid;gap:.15rem}ol.levels{list-style:decimal;padding-inline-start:1.2rem}
.alternatives{list-style:none;padding:.5rem 0 0;display:grid;gap:1rem}
.alternatives>li{border-inline-start:3px dashed var(--edge);padding-inline-start:1rem;display:grid;gap:.35rem}
.alternatives>li>p:first-child{font-weight:600}
@media (forced-colors:active){.path-asked{border-color:LinkText}.path-told{background:CanvasText}.path-branch{border-color:CanvasText}}
@media print{#path .trail{display:none}.scene,.decision-told,.alternatives,.alternatives>li{display:block}.scene{padding-block:.5rem 0;margin-top:.9rem}.scene>*,.decision-told>*{margin-top:.4rem}
.alternatives>li{margin-top:.6rem}.least>li,.line,.words>li,.alternatives>li>p,.levels{break-inside:avoid}.prompt,.alternatives>li>p:first-child,.trail>summary{break-after:avoid}}
`;
