import { type Html, html } from "./escape.js";
import { statuses, statusMark, statusWord } from "./marks.js";

/** The four statuses with their shapes. */
export function statusLegend(): Html {
  return html`<ul class="legend" aria-label="Signs for evidence">${statuses.map((status) => html`<li>${statusMark(status)} ${statusWord(status)}</li>`)}</ul>`;
}

/** The signs of the axis, drawn as they are in the charts. */
export function axisLegend(simulatedTarget: boolean, withinScenario: boolean): Html {
  return html`<ul class="legend" aria-label="Signs on the scale">
<li><svg width="34" height="14" aria-hidden="true"><rect class="${withinScenario ? "band within-scenario" : "band"}" x="1" y="1" width="32" height="12" rx="6"/><circle class="estimate" cx="17" cy="7" r="4.5"/></svg> 90% likely range, with the estimate where there is one${withinScenario ? ", within this scenario" : null}</li>
<li><svg width="22" height="14" aria-hidden="true"><rect class="target-field" width="22" height="14"/><line class="${simulatedTarget ? "target simulated" : "target"}" x1="11" x2="11" y1="0" y2="14"/></svg> target and its uncertainty${simulatedTarget ? ", simulated" : null}</li>
</ul>`;
}

/** The page explained in plain words. */
export function howToRead(): Html {
  return html`<details class="how">
<summary><h2>How to read this page</h2></summary>
<div class="prose">
<p>Every number here comes from decisions in a simulation. Each decision offered responses that a scoring key rates from level 1 (weakest) to level 5 (strongest) for one or more behaviors. What was chosen is the evidence, and every number opens down to the words.</p>
<ul>
<li><strong>Evidence.</strong> A behavior is <em>seen</em> at level 4 or better, <em>partly</em> shown from 2.5, otherwise <em>not shown</em>. <em>No opportunity</em> means that no decision asked for it; it is not a weakness.</li>
<li><strong>Bands.</strong> The bar is the 90% likely range given the population assumed. A dot marks the best estimate where the evidence carries one; from three to seven decisions it carries the range alone. Where two bars overlap widely, do not call one better.</li>
<li><strong>Target.</strong> Target practice: the score expected of someone who chooses level 4 or better at 70% of opportunities. The field around the line is its uncertainty. Where the evidence does not settle it, the page says <em>can't tell yet</em>.</li>
<li><strong>Better, more often, more consistently.</strong> Quality is how good the choices were on average, frequency how often they reached level 4, consistency how even they were across opportunities.</li>
<li><strong>Little evidence, few words.</strong> Under three decisions, or in one scenario only, a competency shows its marks and no estimate.</li>
</ul>
<p>Use this page to prepare a conversation. It describes choices in a simulation; it doesn't describe a person.</p>
</div>
</details>`;
}
