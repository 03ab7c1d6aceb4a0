import { marks } from "../page/styles/marks.js";
import { numberedIn } from "../page/styles/print.js";

// On paper two columns take the page in its order, so that no room is lost, in letters of 9 points and more. What opens
// a paragraph runs in.

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
.moment .line+.line{margin-top:.25rem}.moment .told{color:var(--soft)}
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
html{font-size:9pt}.skip{display:none}
.masthead *,.layout *,.colophon *{font-size:1rem;line-height:1.25}
.masthead h1{font-size:2rem;line-height:1.1}.layout h2{font-size:1.35rem;line-height:1.15;margin-bottom:.3rem}.layout h3{font-size:1.05rem;line-height:1.2}.layout dt{font-size:1rem}
.masthead,.layout,.colophon{max-width:none;padding-inline:0}.masthead{padding-block:0 .3rem;gap:.15rem}.colophon{margin-top:.4rem;padding-block:.2rem 0}
.layout,.layout main,.layout ol,.layout ul,.layout dl,.priority,.strengths>li{display:block}
main{columns:2;column-gap:1.5rem}main>*{margin-top:.65rem}main>:first-child{margin-top:0}section>p{margin-bottom:.3rem}
.priority{margin-bottom:.5rem;padding-top:.4rem}.priority>*,.strengths>li>*,.moment>*{margin-top:.3rem}.moment{padding:.1rem .7rem .45rem}.moment .line+.line{margin-top:.1rem}
.ticks>li,.grow>div,.virtues>div{margin-top:.25rem}.ticks>li{gap:.4rem}.grow .ticks>li{margin-top:.1rem}
.strengths>li{margin-top:.4rem;padding-top:.3rem}.strips{margin-top:.5rem}.strips>li{grid-template-columns:1fr;gap:0;padding-block:.15rem}
.moment dt,.strong h4,.ticks h4,.virtues dt,.grow dt{float:inline-start;margin-inline-end:.5em}.grow div:has(.ticks)>dt{float:none}.moment>*,.ticks>li>div{overflow:hidden}
.agreed{margin-top:.7rem}.limits>li{margin-bottom:.15rem}
h2,h3,h4,.label,h2+p,h3+p,dt{break-after:avoid}.strong,.ticks>li,.strengths>li,.grow>div,.virtues>div,.strips>li,.limits>li,.line,.agreed{break-inside:avoid}
}
@page{margin:9mm 11mm 10mm;${numberedIn(9)}}
`;
