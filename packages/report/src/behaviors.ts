import type { ProfileBehavior, ProfileScale } from "@leadsim/scenarios";
import { anchor } from "./anchors.js";
import { caveatLine } from "./caveats.js";
import { competencyTitle, type ReportContext } from "./context.js";
import { type Html, html } from "./escape.js";
import { evidenceTile } from "./evidence-tile.js";
import { statusLegend } from "./how-to-read.js";
import { statuses, statusMark, statusWord } from "./marks.js";
import { axisHead } from "./scale-axis.js";

/** Behaviors by competency, in the order of the profile's competencies; those of unknown competencies come last. */
function byCompetency(context: ReportContext): [string, ProfileBehavior[]][] {
  const groups = new Map<string, ProfileBehavior[]>(
    context.profile.competencies.map((scale: ProfileScale) => [scale.id, []]),
  );
  for (const behavior of context.profile.behaviors) {
    const group = groups.get(behavior.competency);
    if (group === undefined) groups.set(behavior.competency, [behavior]);
    else group.push(behavior);
  }
  return [...groups].filter(([, behaviors]) => behaviors.length > 0);
}

const mosaicTile = (behavior: ProfileBehavior): Html =>
  html`<li><a class="cell cell-${behavior.status}" href="#${anchor("behavior", behavior.id)}" title="${behavior.statement}">${statusMark(behavior.status)}<span class="hidden">${behavior.statement} ${statusWord(behavior.status)}</span></a></li>`;

/** All behaviors at a glance, each a link to its evidence. */
function mosaic(context: ReportContext, groups: readonly [string, ProfileBehavior[]][]): Html {
  return html`<div class="mosaic">${groups.map(
    ([competency, behaviors]) =>
      html`<div><p class="small" dir="auto">${competencyTitle(context, competency)}</p><ul>${behaviors.map(mosaicTile)}</ul></div>`,
  )}</div>`;
}

function tally(behaviors: readonly ProfileBehavior[]): string {
  return statuses
    .map(
      (status) =>
        `${behaviors.filter((behavior) => behavior.status === status).length} ${statusWord(status)}`,
    )
    .join(", ");
}

/** Every behavior of the model with its evidence. */
export function behaviors(context: ReportContext): Html {
  const { profile } = context;
  const groups = byCompetency(context);
  return html`<section id="behaviors" aria-labelledby="behaviors-title">
<h2 id="behaviors-title">${profile.behaviors.length} behaviors and their evidence</h2>
<p>${tally(profile.behaviors)}. One mark stands for one decision; open a behavior to read the words chosen.</p>
${caveatLine(profile, ["incomplete"])}
${mosaic(context, groups)}
${statusLegend()}
${groups.map(
  ([competency, members]) => html`<div class="tiles">
<div class="tiles-head"><h3 dir="auto">${competencyTitle(context, competency)}</h3>${axisHead()}<span></span></div>
${members.map((behavior) => evidenceTile(context, behavior))}
</div>`,
)}
</section>`;
}
