import type { ProfileBehavior } from "@leadsim/scenarios";
import { signOf, statuses, statusMark, statusWord } from "../charts/marks.js";
import { axisHead } from "../charts/scale-axis.js";
import { anchor } from "../page/anchors.js";
import { caveatLine } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { type ReportContext, scalesByPillar } from "./context.js";
import { evidenceTile } from "./evidence-tile.js";
import { statusLegend } from "./how-to-read.js";

interface Group {
  readonly title: string;
  readonly behaviors: readonly ProfileBehavior[];
}

/** Behaviors by competency, competencies by pillar; behaviors of unknown competencies come last. */
function grouped(context: ReportContext): { title: string; groups: Group[] }[] {
  const { behaviors } = context.profile;
  const rest = behaviors.filter((behavior) => !context.competencies.has(behavior.competency));
  const pillars = scalesByPillar(context).map(({ title, scales }) => ({
    title,
    groups: scales.map((scale) => ({
      title: scale.title,
      behaviors: behaviors.filter((behavior) => behavior.competency === scale.id),
    })),
  }));
  return rest.length === 0
    ? pillars
    : [...pillars, { title: "Other", groups: [{ title: "Other", behaviors: rest }] }];
}

const cell = ({ words }: ReportContext, behavior: ProfileBehavior): Html =>
  html`<li><a class="cell cell-${signOf(behavior)}" href="#${anchor("behavior", behavior.id)}" title="${behavior.statement} ${words.profile.behavior(behavior)}">${statusMark(signOf(behavior))}<span class="hidden">${behavior.statement} ${statusWord(signOf(behavior))}</span></a></li>`;

/** All behaviors at a glance, each a link to its evidence. */
function mosaic(context: ReportContext, title: string, groups: readonly Group[]): Html {
  return html`<div class="mosaic"><h3 dir="auto">${title}</h3><ul class="mosaic-groups">${groups.map(
    (group) =>
      html`<li><span class="small" dir="auto">${group.title}</span><ul class="cells">${group.behaviors.map((behavior) => cell(context, behavior))}</ul></li>`,
  )}</ul></div>`;
}

function tally(behaviors: readonly ProfileBehavior[]): string {
  return statuses
    .map(
      (status) =>
        `${behaviors.filter((behavior) => signOf(behavior) === status).length} ${statusWord(status)}`,
    )
    .join(", ");
}

function tiles(context: ReportContext, group: Group): Html {
  return html`<div class="tiles">
<div class="tiles-head"><h3 dir="auto">${group.title}</h3>${axisHead()}<span></span></div>
${group.behaviors.map((behavior) => evidenceTile(context, behavior))}
</div>`;
}

/** Every behavior of the model with its evidence. */
export function behaviors(context: ReportContext): Html {
  const { profile } = context;
  const pillars = grouped(context);
  return html`<section id="behaviors" aria-labelledby="behaviors-title">
<h2 id="behaviors-title">${profile.behaviors.length} behaviors and their evidence</h2>
<p>${tally(profile.behaviors)}. One mark stands for one decision; open a behavior to read the words chosen.</p>
${caveatLine(profile, ["incomplete"])}
${statusLegend()}
<div class="mosaics">${pillars.map(({ title, groups }) => mosaic(context, title, groups))}</div>
${pillars.flatMap(({ groups }) => groups.map((group) => tiles(context, group)))}
</section>`;
}
