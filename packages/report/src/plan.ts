import type { PlanItem } from "@leadsim/scenarios";
import { anchor } from "./anchors.js";
import { caveatLine } from "./caveats.js";
import { competencyTitle, type ReportContext } from "./context.js";
import { type Html, html } from "./escape.js";
import { sentence } from "./sentence.js";

function planItem(context: ReportContext, item: PlanItem): Html {
  const statement = context.behaviors.get(item.behavior)?.statement ?? item.behavior;
  return html`<li class="plan-item">
<p class="label"><a href="#${anchor("scale", item.competency)}" dir="auto">${competencyTitle(context, item.competency)}</a></p>
<h3><a href="#${anchor("behavior", item.behavior)}" dir="auto">${statement}</a></h3>
<p class="soft" dir="auto">${sentence(item.why)}</p>
<dl class="practice">
<div><dt>Observe</dt><dd dir="auto">${item.observe}</dd></div>
<div><dt>Ask</dt><dd dir="auto">${item.ask}</dd></div>
<div><dt>Rehearse</dt><dd dir="auto">${item.rehearse}</dd></div>
</dl>
</li>`;
}

/** An outline for the talk with one's own manager and dates to return to it: the same for everyone. */
function talk(): Html {
  return html`<div class="sides">
<div><h3>For the talk with your manager</h3><dl class="grow">
<div><dt>Goal</dt><dd>Which one of these would make the most difference to your team this quarter?</dd></div>
<div><dt>Reality</dt><dd>When did the moment last come up at work, and what did you do? Does the evidence here match it?</dd></div>
<div><dt>Options</dt><dd>What are two other ways to handle that moment? Compare them with the stronger responses.</dd></div>
<div><dt>Commitment</dt><dd>What will you do, by when, who will watch for it, and what could get in the way?</dd></div>
</dl></div>
<div><h3>Checkpoints</h3><dl class="grow">
<div><dt>30 days</dt><dd>You have noticed the moment when it comes, and rehearsed once.</dd></div>
<div><dt>60 days</dt><dd>You have done it in real work, and asked two people what they saw.</dd></div>
<div><dt>90 days</dt><dd>Others say without being asked that something changed. Choose what is next.</dd></div>
</dl></div>
</div>`;
}

/** What to watch for, whom to ask and what to rehearse. */
export function plan(context: ReportContext): Html {
  const { profile } = context;
  return html`<section id="plan" aria-labelledby="plan-title">
<h2 id="plan-title">Development plan</h2>
${caveatLine(profile, ["incomplete", "priors"])}
${
  profile.plan.length === 0
    ? html`<p>The evidence suggests no item yet. Begin with a behavior that matters in your own work.</p>`
    : html`<ol class="plan-items">${profile.plan.map((item) => planItem(context, item))}</ol>`
}
${talk()}
</section>`;
}
