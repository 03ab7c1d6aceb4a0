import { marks } from "../page/styles/marks.js";
import { numbered, opened } from "../page/styles/print.js";

/** The candidate's page: one calm column, cards side by side where there is room, and two sheets of paper. */
export const candidateStyles = `${marks}
.layout,.masthead,.colophon{max-width:62rem}
.masthead{padding-block:clamp(1.5rem,4vw,3rem) 1rem;display:grid;gap:.4rem}
h1{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.75rem)}
main{gap:clamp(2rem,5vw,3rem)}
ul.notices{list-style:none;padding:1rem 1.25rem;background:var(--panel);border-inline-start:4px solid var(--target)}
.priorities,.strengths{list-style:none;padding:0;display:grid;gap:2.5rem 3rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr))}
.priority{counter-increment:priority;display:grid;gap:.75rem;align-content:start;border-top:2px solid var(--ink);padding-top:.9rem}
.strengths{gap:1.5rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr))}
.strengths>li{display:grid;gap:.5rem;align-content:start;border-top:1px solid var(--rule);padding-top:.75rem}
h3{font-size:1.125rem}h4{display:block;font-size:.9375rem}
.moment{display:grid;gap:.6rem;background:var(--panel);padding:.9rem 1.1rem;border-radius:4px;font-size:.9375rem}
.moment dd,.moment dd>*{min-width:0}
.moment-chosen{border-inline-start:3px solid var(--accent);padding-inline-start:.75rem}
.moment-asked{color:var(--soft)}
.moment .words{list-style:none;padding:0;display:grid;gap:.25rem}
.more summary{color:var(--soft);font-size:.875rem;padding-block:.15rem;width:fit-content}.more .words{margin-top:.25rem}
.done{font-size:.8125rem;color:var(--soft)}
.strong{border-inline-start:3px solid var(--target);padding-inline-start:.75rem}
.ticks{list-style:none;padding:0;display:grid;gap:.75rem}
.ticks>li{display:grid;grid-template-columns:1.25rem minmax(0,1fr);gap:.6rem;align-items:start}
.tick{width:1.05rem;height:1.05rem;border:1.5px solid var(--edge);border-radius:2px;margin-top:.15rem}
.virtues{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:1rem 2rem}
.virtues dt,.grow dt{color:var(--ink);font-size:.9375rem}
.strips{list-style:none;padding:0;margin-top:1.25rem;display:grid;gap:.6rem}
.strips>li{display:grid;grid-template-columns:minmax(0,18rem) minmax(0,1fr);gap:.25rem 1.5rem;border-top:1px solid var(--rule);padding-top:.5rem}
.strip{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center}
.strip>span:first-child{max-width:calc(24*14px);line-height:14px}
.grow{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1rem 3rem}
.grow ul:not(.ticks){padding-inline-start:1.1rem}.grow .ticks{gap:.3rem}
.agreed{display:flex;gap:.75rem;margin-top:1.25rem;max-width:none!important}.blank{flex:1;border-bottom:1px solid var(--edge)}
.limits{padding-inline-start:1.1rem;display:grid;gap:.3rem;font-size:.875rem;color:var(--soft)}
@media (max-width:40rem){.strips>li{grid-template-columns:minmax(0,1fr)}}
@media (forced-colors:active){.tick,.moment{border:1px solid CanvasText}}
@media print{
:root{--paper:#fff;--panel:#f6f5f1;--ink:#000;--soft:#4a5256;--rule:#d8d4ca;--edge:#7d817f;--accent:#0d5a6b;--target:#8f5f06;--low:#a03c28;color-scheme:light}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
html{font-size:8.5pt}.skip{display:none}
.masthead,.layout,.colophon{max-width:none;padding-inline:0}.masthead{padding-block:0 .5rem}.layout,main{display:block}
main>*{margin-top:1.1rem}.colophon{margin-top:1rem;padding-block:.5rem}
.priorities{grid-template-columns:1fr 1fr;gap:1.5rem}.strengths{grid-template-columns:repeat(3,1fr);gap:1rem}
.virtues{grid-template-columns:repeat(3,1fr)}.grow{grid-template-columns:1fr 1fr}
${opened}
.more>summary{display:none}.more .words{margin:0}
h2,h3,h4,.label,h2+p{break-after:avoid}#talk,#virtues{break-inside:avoid}.moment,.strong,.ticks>li,.strengths>li,.grow>div,.virtues,.strips>li{break-inside:avoid}
}
@page{margin:14mm;${numbered}}
`;
