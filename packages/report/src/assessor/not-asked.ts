import type { ProfileBehavior, ProfileScale } from "@leadsim/scenarios";
import { anchor } from "../page/anchors.js";
import { type Html, html } from "../page/escape.js";
import { modelLang, type ReportContext } from "./context.js";

interface Open {
  readonly scale: ProfileScale;
  readonly behaviors: readonly ProfileBehavior[];
  readonly all: number;
  /** Of the overall score. */
  readonly weight: number;
}

/** Competencies with behaviors that nothing asked for; what weighs most in the overall score first. */
function openOf({ profile }: ReportContext): Open[] {
  const weights = new Map(
    profile.overall.trail.components.map(({ competency, weight }) => [competency, weight]),
  );
  return profile.competencies
    .map((scale) => {
      const own = profile.behaviors.filter(({ competency }) => competency === scale.id);
      const behaviors = own.filter(({ status }) => status === "no-opportunity");
      return { scale, behaviors, all: own.length, weight: weights.get(scale.id) ?? 0 };
    })
    .filter(({ behaviors }) => behaviors.length > 0)
    .sort((a, b) => b.behaviors.length / b.all - a.behaviors.length / a.all || b.weight - a.weight);
}

/**
 * What no decision asked for: what it is, and what it weighs for this role by the model. Nothing is said
 * about it, good or bad.
 */
export function notAsked(context: ReportContext): Html {
  const { profile, words } = context;
  const { assessor, format } = words;
  const said = assessor.notAsked;
  const open = openOf(context);
  const count = open.reduce((sum, { behaviors }) => sum + behaviors.length, 0);
  const lang = modelLang(context);
  const all = profile.behaviors.length;
  return html`<section id="not-asked" aria-labelledby="not-asked-title">
<h2 id="not-asked-title">${assessor.headings["not-asked"]}</h2>
<p>${count === 0 ? said.none(all) : said.intro(count, all)}</p>
<ul class="open">${open.map(
    ({
      scale,
      behaviors,
      all,
      weight,
    }) => html`<li><h3><a href="#${anchor("scale", scale.id)}"${lang}>${scale.title}</a></h3>
<p class="soft small">${behaviors.length === all ? said.whole : said.part(behaviors.length, all)}${weight > 0 ? html`<span aria-hidden="true"> · </span>${said.weight(format.percent(weight))}` : null}</p>
<details class="trail"><summary>${words.page.behaviors(behaviors.length)}</summary>${scale.about === undefined ? null : html`<p class="small"${lang}>${scale.about}</p>`}
<ul class="small">${behaviors.map(({ statement }) => html`<li${lang}>${statement}</li>`)}</ul></details></li>`,
  )}</ul>
</section>`;
}
