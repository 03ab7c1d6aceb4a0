/** Tiles, the words chosen, the ledger and the plan. */
export const evidence = `
.mosaics{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:2rem;margin-top:1.5rem}
.mosaic h3{border-top:1px solid var(--ink);padding-block:.5rem}
.mosaic ul{list-style:none;padding:0}
.mosaic-groups>li{display:grid;grid-template-columns:minmax(0,1fr) 9.2rem;gap:.5rem;align-items:center;padding-block:.3rem;border-top:1px solid var(--rule);line-height:1.3}
.cells{display:flex;flex-wrap:wrap;gap:.3rem}
.cell{display:grid;place-items:center;width:2rem;height:2rem;border-radius:4px;background:var(--panel)}
.cell:hover{outline:1.5px solid var(--edge)}
.cell-seen{background:var(--accent-soft)}
.tiles{margin-top:2.5rem}
.tiles-head,.tile>summary{display:grid;grid-template-columns:8.25rem minmax(0,1.25fr) minmax(0,1fr) 6.5rem;column-gap:1.25rem;align-items:center}
.tiles-head{border-top:1px solid var(--ink);padding-block:.5rem .2rem}.tiles-head h3{grid-column:1/3}
.tile{border-top:1px solid var(--rule)}
.tile>summary{min-height:2.75rem;font-size:.9375rem}
.tile>summary::before{top:1.05rem}
.tile-status{font-size:.875rem;display:inline-flex;gap:.45rem;align-items:center;white-space:nowrap}
.tile-statement{padding-block:.55rem;line-height:1.4}
.tile-words{font-size:.8125rem;color:var(--soft);text-align:end}
.tile-no-opportunity .tile-statement,.tile-no-opportunity .tile-status{color:var(--soft)}
.tile-body{padding:.5rem 0 2rem;display:grid;gap:1.25rem;scroll-margin-top:5rem}
.evidence{scroll-margin-top:1rem;background:var(--panel);border-radius:4px;padding:1.1rem clamp(.9rem,2.5vw,1.5rem);display:grid;gap:.7rem;min-width:0}
.evidence>*,.evidence>div>*{max-width:46rem;min-width:0}
.evidence>div{display:grid;gap:.7rem;max-width:none}
.evidence:target{outline:2px solid var(--accent)}
.evidence .hollow{fill:var(--panel)}
.where{font-size:.8125rem;color:var(--soft)}
.prompt{font-family:var(--serif);font-size:1.125rem;line-height:1.4}
.words{list-style:none;padding:0;display:grid;gap:.6rem}
.words li{border-inline-start:2px solid var(--accent);padding-inline-start:.9rem}
.stronger .words li{border-color:var(--edge)}
.done{font-size:.8125rem;color:var(--soft);margin-inline-end:.35em}
.why{font-size:.875rem;color:var(--soft)}
.stronger{border-top:1px solid var(--rule);padding-top:.7rem;display:grid;gap:.5rem}
.ledger{max-width:44rem}.ledger th,.ledger td{border:0;padding-block:.35rem;vertical-align:middle}
.ledger th{width:6.5rem;text-transform:capitalize}.ledger .bar svg{display:block}.ledger .number{padding-inline-start:1rem}
.bar-rest{fill:var(--panel)}.bar-fill{fill:var(--accent)}
.references{padding-inline-start:1.1rem;display:grid;gap:.4rem;font-size:.9375rem;max-width:46rem}
.references cite{font-style:normal}
#ledger h3{margin-block:1.5rem .5rem}
.plan-items{list-style:none;padding:0;display:grid;gap:2.25rem;margin-bottom:3rem}
.plan-item{border-top:1px solid var(--ink);padding-top:.9rem;display:grid;gap:.4rem}
.plan-item h3{font-family:var(--serif);font-weight:500;font-size:1.25rem;max-width:46rem}
.plan-item>p{max-width:46rem}
.practice{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));gap:1rem 2rem;margin-top:.6rem;font-size:.9375rem}
.practice dt{color:var(--accent);font-size:.875rem}
.grow{display:grid;gap:.6rem;font-size:.9375rem}.grow>div{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:.25rem 1rem}
.grow dt{padding-top:.15rem}
.flags{padding-inline-start:1.1rem;display:grid;gap:.5rem}
.versions{display:grid;font-size:.875rem}.versions>div{display:grid;grid-template-columns:minmax(0,13rem) minmax(0,1fr);gap:.1rem 1.5rem;padding-block:.5rem;border-top:1px solid var(--rule)}
#versions h3{margin-block:1.5rem .5rem}
@media screen and (max-width:48rem){.tiles-head,.tile>summary{grid-template-columns:minmax(0,1fr) auto;row-gap:.1rem;padding-bottom:.4rem}
.tiles-head h3{grid-column:1/-1}.tiles-head .axis,.tile>summary .axis,.tile-statement{grid-column:1/-1}
.tile-status{order:1;padding-top:.55rem}.tile-words{order:2;padding-top:.55rem}.tile-statement{order:3;padding-block:.15rem .4rem}.tile>summary .axis{order:4}
.grow>div,.versions>div{grid-template-columns:minmax(0,1fr)}
.ledger,.ledger tbody,.ledger tr{display:block}.ledger tr{display:grid;grid-template-columns:minmax(0,1fr) auto 3.5rem;padding-bottom:.35rem}
.ledger th{width:auto}.ledger .bar{grid-row:2;grid-column:1/-1;padding:0}}
`;
