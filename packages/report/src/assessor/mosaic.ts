import type { ProfileBehavior } from "@leadsim/scenarios";
import { signOf, statusMark } from "../charts/marks.js";
import { anchor } from "../page/anchors.js";
import { type Html, html } from "../page/escape.js";
import { inModel, type ReportContext, scalesByPillar } from "./context.js";

interface Group {
  readonly title: Html;
  readonly behaviors: readonly ProfileBehavior[];
}

/** Behaviors by competency, competencies by pillar. */
function grouped(context: ReportContext): { title: Html; groups: Group[] }[] {
  const { behaviors } = context.profile;
  return scalesByPillar(context).map(({ title, scales }) => ({
    title,
    groups: scales.map((scale) => ({
      title: inModel(context, scale.title),
      behaviors: behaviors.filter((behavior) => behavior.competency === scale.id),
    })),
  }));
}

function cell(context: ReportContext, behavior: ProfileBehavior): Html {
  const said = html`${inModel(context, behavior.statement)} ${context.words.profile.behavior(behavior)}`;
  return html`<li><a href="#${anchor("behavior", behavior.id)}">${statusMark(signOf(behavior))}<span>${said}</span></a></li>`;
}

function mosaic(context: ReportContext, title: Html, groups: readonly Group[]): Html {
  return html`<div class="mosaic"><h3>${title}</h3><ul class="mosaic-groups">${groups.map(
    (group) =>
      html`<li><span class="small">${group.title}</span><ul class="cells">${group.behaviors.map((behavior) => cell(context, behavior))}</ul></li>`,
  )}</ul></div>`;
}

/** All behaviors at a glance, each a link to its competency's trail. */
export function mosaics(context: ReportContext): Html {
  return html`<div class="mosaics">${grouped(context).map(({ title, groups }) => mosaic(context, title, groups))}</div>`;
}
