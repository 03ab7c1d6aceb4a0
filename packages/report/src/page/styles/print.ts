/**
 * What is closed on the screen and needed on paper is open there: all but the trails of competencies, which print where
 * they are open, so that the scales stand together.
 */
const opened = `details:not(.competency)::details-content{content-visibility:visible;display:block;height:auto}
summary{list-style:none}summary::-webkit-details-marker{display:none}details:not(.competency)>summary{color:var(--ink)}`;

/** The number of each sheet of paper, in its foot, in letters of so many points. */
export const numberedIn = (points: number): string =>
  `@bottom-right{content:counter(page) " / " counter(pages);font:${points}pt Arial,sans-serif;color:#555}`;

// Beside a foot of small print.
const numbered = numberedIn(7.5);

/**
 * Print: ink on white, the evidence opened, nothing cut in two that is read as one, and what limits the numbers in the
 * foot of every page. Only constants of this package are placed here: text of a profile never enters a stylesheet. A
 * grid of one column is a block: where a page ends within an item, Chromium prints the next one over its rest.
 */
export function print(foot: string): string {
  return `
@media (forced-colors:active){.bar-rest{fill:Canvas;stroke:CanvasText}.bar-fill{fill:CanvasText}.notices,.evidence,.cells a{border:1px solid CanvasText}}
@page{margin:16mm 15mm 20mm;@bottom-left{content:"${foot}";font:7.5pt/1.35 Arial,sans-serif;color:#555;width:82%;text-align:left}${numbered}}
@media print{
:root{--paper:#fff;--panel:#f6f5f1;--ink:#000;--soft:#4a5256;--rule:#d8d4ca;--edge:#7d817f;--accent:#0d5a6b;--accent-soft:#bfdbe0;--target:#8f5f06;--target-soft:#f4e6c9;--low:#a03c28;color-scheme:light}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
html{font-size:10pt}
.contents,.skip,.competency>summary::before,.decision>summary::before{display:none}
.masthead,.layout,.colophon{padding-inline:0;max-width:none}.masthead{padding-block:0 1rem}.layout{display:block}main{display:block}.colophon{margin-top:1.5rem;padding-block:.5rem}
main>*{margin-top:2.25rem}main>:first-child{margin-top:0}
a{text-decoration:none}
.caveats{break-before:avoid}h2,h3,h4,.scale-head,.label,.caveats{break-after:avoid}
.competency>summary,.card,.mosaic,.virtues,.words li,.decision li,.pillar,tr,.open>li,.doubts{break-inside:avoid}
.competency>summary,.decision>summary{padding-inline-start:0;margin-inline-start:0}
.area-list{display:block}.area-list>div{break-inside:avoid;margin-top:.6rem}.area-list .reading{flex-flow:row wrap;gap:0 1rem;align-items:baseline}.decision>summary{break-after:avoid}.references li{break-inside:avoid}
${opened}
.opens{display:block}.opens>*,.areas{margin-top:.6rem}.opens summary,.areas>summary{font-weight:600}.how>summary{break-after:avoid}
.decision>div,.evidence,.words,.decision ul,.prose,.prose ul,.notices ul,ul.plain,.compositions,.questions,.references,.flags,.versions,.trail-body{display:block}
.prose>*,.prose li,.notices li,.plain>li,.compositions>*,.questions>li,.references>li,.flags>li,.trail-body>*{margin-bottom:.4rem}
.evidence{padding:.5rem .8rem;margin-top:.5rem;break-inside:avoid}.evidence>*,.words li,.decision li{margin-bottom:.25rem}
.decision>div{padding:.1rem 0 .9rem}.prompt{font-size:1.05rem}
.mosaics{grid-template-columns:repeat(3,minmax(0,1fr));gap:1.25rem}.mosaic-groups>li{grid-template-columns:minmax(0,1fr) 7.6rem}.cells a{width:1.65rem;height:1.65rem}.mosaic h3{min-height:3.2em}
.table-frame{overflow:visible}
.scale-row{grid-template-columns:minmax(0,19rem) minmax(0,1fr) 12.5rem;column-gap:1rem}.counts{gap:0 .6rem}
.competency>summary .reading{flex-direction:column}
}`;
}
