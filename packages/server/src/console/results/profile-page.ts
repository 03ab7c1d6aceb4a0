import { say, wordsIn } from "@leadsim/report/words";
import type { Profile } from "@leadsim/scenarios";
import { type Html, html } from "../../html.js";
import type { Language } from "../../language.js";
import { personName } from "../../people/person-name.js";
import type { ResultHead, ResultSummary } from "../../results/list-results.js";
import type { Page } from "../page/frame.js";
import { facts, table } from "../page/table.js";
import { moment } from "../page/time.js";
import { rangeBar, scaleText } from "./range-bar.js";
import { resultWords } from "./words.js";

/** A person's result in short, and the way to the report that explains it. */
export function profilePage(
  language: Language,
  {
    result,
    others,
    forCandidate,
  }: {
    readonly result: ResultHead & { readonly profile: Profile };
    readonly others: readonly ResultSummary[];
    /** Whether there is a page that the candidate may see. */
    readonly forCandidate: boolean;
  },
): Page {
  const words = resultWords[language];
  const { session, order, person, form, profile, revision, madeAt, endedAt, status } = result;
  const { versions, overall, pillars, competencies } = profile;
  const name = personName(person);
  const at = `/v1/results/${session}`;
  const lang = `lang=${language}`;
  return {
    title: words.profileOf(name),
    body: html`<p class="actions">
      <a class="button" href="${at}/report.html?${lang}">${words.report}</a>
      <a href="${at}/report.pdf?${lang}">${words.pdf}</a>
      <a href="${at}/debrief.html?${lang}">${words.debrief}</a>
      <a href="${at}/interview.html?${lang}">${words.interview}</a>
    </p>
    ${
      forCandidate
        ? html`<p class="actions">
      <a class="button plain" href="${at}/report.html?for=candidate&amp;${lang}">${words.candidateReport}</a>
      <a href="${at}/report.pdf?for=candidate&amp;${lang}">${words.candidatePdf}</a>
    </p>`
        : null
    }
    <p class="actions">
      <a href="/console/sessions/${session}">${words.session}</a>
      <a href="/v1/results/${session}">${words.json}</a>
    </p>
    ${notes(profile, language)}
    ${facts([
      [words.person, html`<a href="/console/people/${person.id}">${name}</a>`],
      [words.team, person.team ?? "–"],
      [words.form, html`<a href="/console/orders/${order}">${form.title}</a>`],
      [words.status, words.statuses[status as keyof typeof words.statuses] ?? status],
      [words.ended, moment(endedAt, language)],
      [words.revision, html`${revision} <span class="soft small">${moment(madeAt, language)}</span>`],
      [words.model, `${versions.model.id} ${versions.model.version}`],
      [
        words.benchmark,
        versions.benchmark ? `${versions.benchmark.id} ${versions.benchmark.version}` : words.noBenchmark,
      ],
    ])}
    <p class="hint">${words.howToRead}</p>
    ${table(
      words.profileOf(name),
      [words.scale, words.likely, words.standing, words.evidence, words.says],
      [overall, ...pillars, ...competencies].map((scale) => [
        scale.kind === "competency" ? scale.title : html`<strong>${scale.title}</strong>`,
        scale.band ? rangeBar(scale, language) : "–",
        scale.standing ? words.standings[scale.standing.verdict] : "–",
        html`<span class="nowrap">${words.decisions(scale.decisions)}</span>`,
        html`<span class="small soft">${words.tiers[scale.tier]}</span>`,
      ]),
    )}
    ${otherResults(result, others, language)}`,
  };
}

/** What must be known before a number is read. */
function notes(profile: Profile, language: Language): Html | null {
  const { status, overall, pillars, competencies, flags } = profile;
  const words = resultWords[language];
  const { profile: sentences } = wordsIn(language);
  const synthetic = [overall, ...pillars, ...competencies].some(
    ({ band, standing }) => band?.synthetic === true || standing?.synthetic === true,
  );
  const said = [
    ...(status === "incomplete" ? [words.incomplete] : []),
    ...(synthetic ? [words.synthetic] : []),
    ...flags.map((flag) => say(sentences.flags, flag)),
  ];
  if (said.length === 0) return null;
  return html`<section class="note" aria-label="${words.notes}">${said.map((one) => html`<p>${one}</p>`)}</section>`;
}

function otherResults(
  { session, person }: ResultHead,
  others: readonly ResultSummary[],
  language: Language,
): Html | null {
  const words = resultWords[language];
  const rest = others.filter((one) => one.session !== session);
  if (rest.length === 0) return null;
  const rows = rest.map((one) => [
    html`<a href="/console/results/${one.session}">${one.form.title}</a>`,
    moment(one.endedAt, language),
    scaleText(one.overall, language),
    html`<a href="/console/compare?with=${session}&amp;with=${one.session}">${words.compare}</a>`,
  ]);
  return html`<h2>${words.others}</h2>
    ${table(`${words.others}: ${personName(person)}`, [words.form, words.ended, words.overall, words.compare], rows)}`;
}
