import type { FairnessReport } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { confidence } from "./words.js";

/** What was computed, by which rules, from where: enough to do it again. */
export function method(report: FairnessReport): Html {
  const { rules, program, dif } = report;
  return html`<section id="method" aria-labelledby="method-title">
<h2 id="method-title">How this was computed</h2>
<div class="prose">
<ul>
<li><strong>Four-fifths rule</strong> (29 CFR 1607.4 D): a group\u2019s rate over the highest rate of any group with ${rules.minimumForImpact} people or more. Intervals are ${confidence(report)}, on the logarithm of the ratio (Katz et al. 1978), with \u00bd added to each count where one is 0 (Haldane 1956; Anscombe 1956). \u201cOne person otherwise\u201d moves one selection from the other group to this one (Questions and Answers on the Uniform Guidelines, no. 21).</li>
<li><strong>New York City Local Law 144</strong> (6 RCNY \u00a7\u00a7 5-300, 5-301): the rate over the highest rate of any category${rules.leaveOutSmall ? " with at least 2% of the people; smaller ones are left out of the ratio, with their number and rate shown" : ", however small"}. Ratios are formed from unrounded rates. People of unknown category are counted apart and are in no rate; the median counts everybody with a score.</li>
<li><strong>Tests</strong>: Fisher\u2019s exact test, two-sided, and its mid-p value (Lancaster 1961); Welch\u2019s t test for means. <strong>Sizes</strong>: Cohen\u2019s h and d (Cohen 1988), limits of d by the noncentral t distribution (Steiger &amp; Fouladi 1997), Hedges\u2019 g (Hedges 1981).</li>
${
  dif
    ? html`<li><strong>Items</strong>: Mantel\u2019s test (1963), Mantel\u2013Haenszel for two categories, the standardized mean difference (Dorans &amp; Schmitt 1991) with the size classes of Educational Testing Service (Zieky 1993; Zwick, Thayer &amp; Mazzeo 1997), and ordinal logistic regression (Zumbo 1999) with the bounds of Jodoin &amp; Gierl (2001). Whether a difference changes with standing is tested by the regression\u2019s product term and sized by the area between the groups\u2019 expected-score curves over the focal group, in standard deviations of the item; where people are matched on sums, crossing SIBTEST (Li &amp; Stout 1996; Chalmers 2018) stands beside it. p values are adjusted over all items of a comparison (Benjamini &amp; Hochberg 1995).${dif.matching.strata === null ? "" : ` The Mantel family uses at most ${dif.matching.strata} strata of about equal size; the regression uses the matching score itself.`}</li>`
    : null
}
${rules.suppressUnder === null ? null : html`<li><strong>Suppressed</strong>: rows with a count under ${rules.suppressUnder}, and as many more as it takes that none comes out by subtraction within one report. Several reports of the same people can still be subtracted from each other. A law that asks for every category\u2019s number may not be met by this version.</li>`}
</ul>
<p class="soft small">${program}, ${report.format}.</p>
</div></section>`;
}

/** What may be concluded, and what not. */
export function use(): Html {
  return html`<section id="use" aria-labelledby="use-title">
<h2 id="use-title">What these numbers may be used for</h2>
<div class="sides">
<div><h3>They may</h3><ul class="prose">
<li>show where groups fare differently, how much, and how sure that is;</li>
<li>tell which items deserve a second reading by people;</li>
<li>be given, with counts, to counsel, an independent auditor or a works council.</li></ul></div>
<div><h3>They may not</h3><ul class="prose">
<li>stand for legal advice, or for the independent bias audit that Local Law 144 asks for;</li>
<li>prove discrimination by a ratio under .80, or fairness by one over it: small groups fall below by chance, large ones can differ beyond chance above it;</li>
<li>show that a difference is right or wrong: that takes evidence of validity for the job and a look at alternatives;</li>
<li>be used to change anybody\u2019s score or cut by group.</li></ul></div>
</div>
<p>Two questions, kept apart in every row: <strong>how large</strong> is the difference (ratio, h, d), and <strong>could it be chance</strong> (interval, p). With few people large differences can be chance; with many, small ones are not chance and may still not matter.</p>
</section>`;
}
