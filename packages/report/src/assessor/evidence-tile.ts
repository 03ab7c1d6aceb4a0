import type { ProfileBehavior, ProfileEvidence } from "@leadsim/scenarios";
import { signOf, statusMark, statusWord } from "../charts/marks.js";
import { evidenceAxis } from "../charts/scale-axis.js";
import { anchor } from "../page/anchors.js";
import { duration } from "../page/dates.js";
import { type Html, html } from "../page/escape.js";
import { level as levelText, percent } from "../page/numbers.js";
import { evidenceOf, foreignLanguage, type ReportContext, scenarioTitle } from "./context.js";
import { remainingRationale, responseKind, strongerWords, wordsChosen } from "./words-chosen.js";

function strongerResponse(evidence: ProfileEvidence): Html | null {
  const { stronger } = evidence;
  if (stronger === null) return null;
  return html`<div class="stronger"><p class="label">A stronger response, level ${levelText(stronger.level)}</p>${strongerWords(stronger.words)}</div>`;
}

/** One decision as evidence on one behavior: where, what was asked, what was chosen, why it counts so, what would have been stronger. */
function evidenceCard(context: ReportContext, evidence: ProfileEvidence): Html {
  const status = evidence.shown;
  const language = foreignLanguage(context, evidence.session);
  const rationale = remainingRationale(evidence);
  return html`<article class="evidence" id="${anchor("evidence", evidence.id)}">
<p class="where"><bdi>${scenarioTitle(context, evidence.session, evidence.scenario)}</bdi><span aria-hidden="true"> · </span><bdi>${evidence.heading}</bdi></p>
<p class="verdict">${statusMark(status)} <strong>${statusWord(status)}</strong>, level ${levelText(evidence.level)} <span class="soft">where ${levelText(evidence.min)} to ${levelText(evidence.max)} was on offer</span></p>
<div${language === null ? null : html` lang="${language}"`}>
<p class="prompt" dir="auto">${evidence.prompt}</p>
${wordsChosen(evidence.options)}
${rationale.map((text) => html`<p class="why" dir="auto">${text}</p>`)}
${strongerResponse(evidence)}
</div>
<p class="soft small">${responseKind(evidence.type)}<span aria-hidden="true"> · </span>answered in ${duration(evidence.elapsed)}, not scored<span aria-hidden="true"> · </span>by chance, level 4 is reached in ${percent(evidence.chance)}<span aria-hidden="true"> · </span><span class="break">${evidence.decision}</span></p>
</article>`;
}

const nothing: Partial<Readonly<Record<ProfileBehavior["status"], string>>> = {
  "no-opportunity": "No decision in what was played asked for this behavior.",
  "no-response": "Time ran out at the decision that asked for this behavior.",
  "not-reached": "The session ended before a decision asked for this behavior.",
};

/** A behavior with one mark per decision, opening to the words chosen. */
export function evidenceTile(context: ReportContext, behavior: ProfileBehavior): Html {
  const evidence = evidenceOf(context, behavior.evidence);
  return html`<details class="tile tile-${signOf(behavior)}">
<summary>
<span class="tile-status">${statusMark(signOf(behavior))} ${context.words.profile.statuses[behavior.status]}</span>
<span class="tile-statement" dir="auto">${behavior.statement}</span>
${evidenceAxis(evidence)}
<span class="tile-words" dir="auto">${behavior.of > 1 ? context.words.profile.behavior(behavior) : null}</span>
</summary>
<div class="tile-body" id="${anchor("behavior", behavior.id)}">${
    evidence.length === 0
      ? html`<p class="soft">${nothing[behavior.status] ?? nothing["no-opportunity"]} Nothing can be said about it, good or bad.</p>`
      : evidence.map((piece) => evidenceCard(context, piece))
  }</div>
</details>`;
}
