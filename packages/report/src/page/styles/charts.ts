/** The axis and what stands on it; the rows of pillars and competencies. */
export const charts = `
.axis{display:block;position:relative;margin-inline:.75rem;min-height:34px;align-self:stretch;border-right:1px solid var(--rule);background:repeat-x linear-gradient(to right,var(--rule) 1px,transparent 1px) 0/25% 100%}
.axis svg{position:absolute;inset:0;width:100%;height:100%;overflow:visible}
.axis-head{min-height:1.25rem;background:none;border:0}
.axis-head text{font-size:.8125rem;fill:var(--soft)}
.axis>i,.lanes i,.sign>i{position:absolute;top:50%}
.axis>.mark,.lanes .mark{margin-inline:0;translate:-50% -50%}
.axis-empty{position:absolute;top:50%;left:.5rem;translate:0 -50%;padding-inline:.4rem;background:var(--paper);color:var(--soft);font-size:.8125rem}
.band{height:12px;translate:0 -50%;background:var(--accent-soft);border:1px solid var(--accent);border-radius:6px}.within-scenario{border-style:dashed}
.estimate{width:11px;height:11px;translate:-50% -50%;background:var(--accent);border:1.5px solid var(--paper);border-radius:50%}
.axis>.target-field,.axis>.target,.sign>.target-field,.sign>.target{top:0;bottom:0}.target-field{background:var(--target-soft)}
.target{border-left:2px solid var(--target);translate:-50% 0}.target.simulated{border-left-style:dashed}
.on-offer,.lanes>span::before{border-top:1.25px solid var(--edge)}.lanes{padding-block:4px}.lanes>span{display:block;position:relative;height:14px}.lanes>span::before{content:"";position:absolute;top:50%;left:0;right:0}.lanes>span:has(.on-offer)::before{display:none}
.sign{display:inline-block;position:relative;height:14px;width:34px}
@media (forced-colors:active){.band,.target-field{background:Canvas;border-color:CanvasText}.estimate{background:CanvasText;forced-color-adjust:none}.target,.on-offer,.lanes>span::before{border-color:CanvasText}.axis-head text{fill:CanvasText}}
.scale-row{display:grid;grid-template-columns:minmax(0,17rem) minmax(0,1fr) 11.5rem;column-gap:1.5rem;align-items:start}
.scale-head{align-items:end;padding-bottom:.25rem}
.chart{border-top:1px solid var(--ink);padding-top:.5rem;margin-block:1rem 1.25rem}
.reading{display:flex;flex-direction:column;align-items:start;gap:.15rem;font-size:.875rem}
.range-only{white-space:nowrap}.figure strong{font-size:1.25rem;line-height:1.1;font-weight:600}.range{color:var(--soft);margin-inline-start:.3em}
.standing{display:block}.counts{display:inline-flex;flex-wrap:wrap;gap:0 .9rem}.counts>span{white-space:nowrap}
.pillar{border-top:1px solid var(--rule)}
.figure .range-only,.pillar-overall .figure .range-only{font-size:1.0625rem}.pillar .name,.pillar .reading{padding-block:.45rem}
.pillar h3{font-family:var(--serif);font-weight:500;font-size:1.1875rem;line-height:1.25}
.pillar-overall h3{font-size:1.375rem}.pillar-overall .range-only{white-space:nowrap}.figure strong{font-size:1.75rem}
.virtue-table{margin-top:.75rem}
.virtue-table caption{text-align:start;font-weight:600;font-size:1.0625rem;padding-bottom:.35rem}
.virtue-table th,.virtue-table td{width:25%;padding-inline-end:1.5rem}.virtue-table tbody th{font-weight:600}
.virtue-table thead th{color:var(--ink);font-size:.875rem}.virtue-table thead td{border:0}
.virtue-table .soft{display:inline;font-weight:400}
.compositions{display:grid;gap:1.5rem;padding-top:.75rem;max-width:46rem}
.virtues{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr));gap:1rem 2rem;margin-top:1rem;font-size:.9375rem}
.virtues dt{color:var(--ink);font-size:.875rem}.virtues dt .soft{font-weight:400}
.aside,.basis{display:block;font-size:.8125rem;color:var(--soft)}
.basis{margin-top:.15rem}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;font-size:.875rem;color:var(--soft)}
.legend li{display:inline-flex;gap:.5rem;align-items:center}
.legends{display:flex;flex-wrap:wrap;gap:.4rem 1.5rem;margin-bottom:1.5rem}
.counted{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;font-size:.875rem;color:var(--soft)}#summary .legends,#summary .caveats{margin-bottom:.5rem}#summary .chart{margin-top:.5rem}
.competency{border-top:1px solid var(--rule)}
.competency>summary{list-style:none;position:relative}
.competency>summary::-webkit-details-marker{display:none}
.competency>summary{padding-inline-start:1.35rem;margin-inline-start:-1.35rem}
.competency>summary .name,.competency>summary .reading{padding-block:.8rem}
.competency>summary::before{content:"";position:absolute;inset-inline-start:.1rem;top:1.2rem;width:.42rem;height:.42rem;border:solid var(--soft);border-width:0 1.5px 1.5px 0;transform:rotate(-45deg)}
.competency[open]>summary::before{transform:rotate(45deg)}
.competency>summary:hover h4{text-decoration:underline;text-decoration-color:var(--edge);text-underline-offset:.18em}
.says-short{display:block;font-size:.875rem;line-height:1.45;color:var(--soft)}
.competency:target>summary h4{text-decoration:underline;text-decoration-thickness:2px;text-decoration-color:var(--accent)}
.trail>summary{color:var(--soft);font-size:.875rem;padding-block:.35rem;width:fit-content}
.trail-body{padding:.5rem 0 2rem;display:grid;gap:.9rem;font-size:.9375rem}
.trail-body>*{min-width:0}
.about{max-width:44rem}
.columns{list-style:none;padding:.5rem 0;columns:16rem;font-size:.875rem}
.table-frame{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.875rem}
th,td{text-align:start;vertical-align:top;padding:.5rem .75rem .5rem 0;border-top:1px solid var(--rule);font-weight:400}
thead th{color:var(--soft);font-weight:600;font-size:.8125rem;border-top:0}
td>.soft,th>.soft,td>*+small,th>*+small{display:block}.number,.pieces th:nth-child(3),.pieces td:nth-child(3){text-align:end;white-space:nowrap;padding-inline-end:0}.pieces td:nth-child(2){white-space:nowrap}.pieces [scope=rowgroup]>.soft{display:inline}.pieces caption{text-align:start}.pieces tr+tr>*{border-top:0;padding-top:.15rem}.pieces tr+tr>th{padding-inline-start:1.05rem}
#comparison .number{padding-inline-end:1.25rem}#comparison .table-frame{margin-block:1rem 1.75rem}#comparison .tag{white-space:nowrap}
.area-list{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:1.25rem 2rem;padding-top:.75rem;font-size:.9375rem}
.cards{list-style:none;padding:0;counter-reset:card;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:2rem}
.card{counter-increment:card;border-top:2px solid var(--ink);padding-top:.75rem;display:grid;gap:.5rem;align-content:start}
.card::before{content:counter(card);font:500 2rem/1 var(--serif);color:var(--accent)}
.card h3 a{text-decoration:none}.card h3 a:hover{text-decoration:underline}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:2rem}
.sides h3{margin-bottom:.5rem}
@media screen and (max-width:48rem){.stacked,.stacked caption,.stacked tbody,.stacked tr,.stacked th,.stacked td{display:block;padding:0;border:0;text-align:start}
.stacked thead{display:none}.stacked tr{border-top:1px solid var(--rule);padding-block:.6rem;display:grid;gap:.3rem}
.pieces tr+tr>th{padding-inline-start:0}.pieces td:nth-child(3){text-align:start}.pieces td:nth-child(3)::before{content:var(--weight);color:var(--soft)}
.competency>summary{margin-inline-start:-1rem;padding-inline-start:1rem}
.competency>summary::before{inset-inline-start:.15rem}}
@media screen and (max-width:56rem){.scale-row{grid-template-columns:minmax(0,1fr);row-gap:.35rem}
.scale-head>.axis-head{order:2}.scale-row>.axis{min-height:2.5rem}
.scale-row>.name{padding-bottom:0!important}.scale-row>.reading{padding-top:.1rem!important}
.scale-row>.reading{flex-direction:row;flex-wrap:wrap;gap:.15rem 1rem;align-items:baseline}
.virtue-table,.virtue-table caption,.virtue-table tbody,.virtue-table tr,.virtue-table th,.virtue-table td{display:block;width:auto;border:0;padding:0}
.virtue-table thead{display:none}.virtue-table tr{border-top:1px solid var(--rule);padding-block:.75rem;display:grid;gap:.6rem}
.virtue-table td::before{content:attr(data-label);display:block;font-size:.8125rem;font-weight:600;color:var(--soft)}}
`;
