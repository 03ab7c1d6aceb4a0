import type { PlanItem, ProfileBehavior } from "@leadsim/scenarios";
import { anchor } from "../page/anchors.js";
import { caveatLine } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { competencyTitle, type ReportContext } from "./context.js";

function planItem(context: ReportContext, item: PlanItem): Html {
  const behavior = context.behaviors.get(item.behavior);
  const statement = behavior?.statement ?? item.behavior;
  return html`<li class="plan-item">
<p class="label"><a href="#${anchor("scale", item.competency)}" dir="auto">${competencyTitle(context, item.competency)}</a></p>
<h3><a href="#${anchor("behavior", item.behavior)}" dir="auto">${statement}</a></h3>
${behavior === undefined ? null : html`<p class="soft">${context.words.profile.reason(behavior)}</p>`}
<dl class="practice">
<div><dt>Observe</dt><dd dir="auto">${item.observe}</dd></div>
<div><dt>Ask</dt><dd dir="auto">${item.ask}</dd></div>
<div><dt>Rehearse</dt><dd dir="auto">${item.rehearse}</dd></div>
</dl>
${talk(context, item, behavior)}
</li>`;
}

/** An outline for the talk with one's own manager, and what should be true after 30, 60 and 90 days. */
function talk({ words }: ReportContext, item: PlanItem, behavior: ProfileBehavior | undefined): Html | null {
  if (!behavior) return null;
  const grow = words.profile.grow(behavior.statement, behavior);
  return html`<details class="trail talk"><summary>Outline for the talk with your manager, and checkpoints</summary><div class="sides">
<dl class="grow">
<div><dt>Goal</dt><dd dir="auto">${grow.goal}</dd></div>
<div><dt>Reality</dt><dd dir="auto">${grow.reality}</dd></div>
<div><dt>Options</dt><dd><ul>${grow.options.map((option) => html`<li dir="auto">${option}</li>`)}</ul></dd></div>
<div><dt>Will</dt><dd dir="auto">${grow.will}</dd></div>
</dl>
<dl class="grow">${item.checkpoints.map(
    ({ day, practice }) => html`
<div><dt>${day} days</dt><dd>${words.profile.checkpoints[practice]}</dd></div>`,
  )}
</dl>
</div></details>`;
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
</section>`;
}
