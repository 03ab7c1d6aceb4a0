/** Tiles, the words chosen, the ledger and the plan. */
export const evidence = `
.mosaics{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:2rem;margin-top:1.5rem}
.mosaic h3{border-top:1px solid var(--ink);padding-block:.5rem}
.mosaic ul{list-style:none;padding:0}
.mosaic-groups>li{display:grid;grid-template-columns:minmax(0,1fr) 9.2rem;gap:.5rem;align-items:center;padding-block:.3rem;border-top:1px solid var(--rule);line-height:1.3}
.cells{display:flex;flex-wrap:wrap;gap:.3rem}
.cells a{--ground:var(--panel);display:grid;place-items:center;width:2rem;height:2rem;border-radius:4px;background:var(--panel)}
.cells a:hover{outline:1.5px solid var(--edge)}
.cells a:has(.seen){background:var(--accent-soft)}
#behaviors>h3{margin-top:2rem}.decisions{margin-top:.5rem;border-bottom:1px solid var(--rule)}
.decision{border-top:1px solid var(--rule)}
.decision>summary{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.25rem 1.25rem;align-items:center;list-style:none;padding:.55rem 0 .55rem 1.35rem;margin-inline-start:-1.35rem;position:relative;min-height:2.75rem;font-size:.9375rem}
.decision>summary::-webkit-details-marker{display:none}
.decision>summary::before{content:"";position:absolute;inset-inline-start:.1rem;top:1.1rem;width:.42rem;height:.42rem;border:solid var(--soft);border-width:0 1.5px 1.5px 0;transform:rotate(-45deg)}
.decision[open]>summary::before{transform:rotate(45deg)}
.decision>summary>:first-child>b{all:unset;font-weight:600;margin-inline-end:.5em}.asked{color:var(--soft)}.decision[open] .asked{color:var(--ink)}
.decision>summary:hover .asked{text-decoration:underline;text-decoration-color:var(--edge);text-underline-offset:.18em}
.decision>summary>:last-child{display:inline-flex;gap:.4rem}
.decision>div{padding:.25rem 0 1.75rem;display:grid;gap:1rem}
.decision>div>div{display:grid;gap:.7rem}.decision>div>*{max-width:48rem}
.doubts{border:1px solid var(--low);border-inline-start-width:5px;padding:.9rem 1.25rem;margin-bottom:1.25rem;background:var(--panel);border-radius:0 4px 4px 0}
.doubts h2{font:600 1.0625rem/1.35 var(--sans);letter-spacing:0;color:var(--low);margin-bottom:.35rem}
.doubts ul{list-style:none;padding:0;display:grid;gap:.3rem;max-width:52rem}
.opens{display:flex;flex-wrap:wrap;gap:.1rem 1.75rem;margin-top:.75rem}.opens>[open]{flex-basis:100%}.opens summary{color:var(--soft);font-size:.875rem;padding-block:.3rem;width:fit-content}
.open{list-style:none;padding:0;margin-top:1rem;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:1rem 2rem}
.open>li{border-top:1px solid var(--rule);padding-top:.5rem}.open h3{font-size:1rem}.open h3 a{text-decoration:none}.open ul{padding-inline-start:1.1rem}
.stacked [id]{scroll-margin-top:5rem}.stacked .axis{max-width:26rem;margin-block:.35rem}
.questions{padding-inline-start:1.25rem;display:grid;gap:.35rem}.questions summary{color:var(--ink)}.anchors>div{display:grid;grid-template-columns:1.5rem minmax(0,1fr)}
.evidence{--ground:var(--panel);scroll-margin-top:1rem;background:var(--panel);border-radius:4px;padding:1.1rem clamp(.9rem,2.5vw,1.5rem);display:grid;gap:.7rem;min-width:0}
.evidence>*{max-width:46rem;min-width:0}
.evidence:target{outline:2px solid var(--accent)}
.where{font-size:.8125rem;color:var(--soft)}
.prompt{font-family:var(--serif);font-size:1.125rem;line-height:1.4}
.words,.decision ul{list-style:none;padding:0;display:grid;gap:.6rem}
.words li,.decision li{border-inline-start:2px solid var(--accent);padding-inline-start:.9rem}
.evidence li{border-color:var(--edge)}
.done,.decision li small{font-size:.8125rem;color:var(--soft);margin-inline-end:.35em}.decision b{display:inline-block;font-size:.75rem;line-height:1.35;padding:0 .4em;border:1px solid var(--rule);border-radius:3px;color:var(--soft);white-space:nowrap;font-weight:400}
.why,.decision li p{font-size:.875rem;color:var(--soft);margin-top:.25rem}
.decision{counter-reset:behavior}.evidence{counter-increment:behavior}.evidence>p:first-child::before{content:counter(behavior) ". "}.evidence>p:nth-child(2){font-weight:600}.evidence>p>small{font-weight:400}
.evidence>p:nth-child(3){font-size:.8125rem;font-weight:600;color:var(--soft);border-top:1px solid var(--rule);padding-top:.7rem}
.ledger{max-width:44rem}.ledger th,.ledger td{border:0;padding-block:.35rem;vertical-align:middle}
.ledger th{width:6.5rem;text-transform:capitalize}.ledger .bar svg{display:block}.ledger .number{padding-inline-start:1rem}
.bar-rest{fill:var(--panel)}.bar-fill{fill:var(--accent)}
.references{padding-inline-start:1.1rem;display:grid;gap:.4rem;font-size:.9375rem;max-width:46rem}
.references cite{font-style:normal}
#ledger h3{margin-block:1.5rem .5rem}
.flags{padding-inline-start:1.1rem;display:grid;gap:.5rem}
.versions{display:grid;font-size:.875rem}.versions>div{display:grid;grid-template-columns:minmax(0,13rem) minmax(0,1fr);gap:.1rem 1.5rem;padding-block:.5rem;border-top:1px solid var(--rule)}
#versions h3{margin-block:1.5rem .5rem}
@media screen and (max-width:48rem){.versions>div{grid-template-columns:minmax(0,1fr)}
.ledger,.ledger tbody,.ledger tr{display:block}.ledger tr{display:grid;grid-template-columns:minmax(0,1fr) auto 3.5rem;padding-bottom:.35rem}
.ledger th{width:auto}.ledger .bar{grid-row:2;grid-column:1/-1;padding:0}}
`;
