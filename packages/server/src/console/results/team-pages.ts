import { leastPeople } from "@leadsim/report";
import { html } from "../../html.js";
import type { Language } from "../../language.js";
import { personName } from "../../people/person-name.js";
import type { ResultWithProfile } from "../../results/list-results.js";
import type { Team } from "../../results/list-teams.js";
import { sumUpTeam } from "../../results/sum-up-team.js";
import type { Page } from "../page/frame.js";
import { table } from "../page/table.js";
import { moment, numberText } from "../page/time.js";
import { rangeBar } from "./range-bar.js";
import { resultWords } from "./words.js";

/** The teams there are. */
export function teamsPage(language: Language, teams: readonly Team[]): Page {
  const words = resultWords[language];
  const rows = teams.map(({ name, people, withResult }) => [
    html`<a href="/console/teams/team?name=${encodeURIComponent(name)}">${name}</a>`,
    people,
    withResult,
  ]);
  const columns = [
    words.team,
    { head: words.people, number: true },
    { head: words.withResult, number: true },
  ] as const;
  return {
    title: words.teams,
    body: rows.length === 0 ? html`<p>${words.noTeams}</p>` : table(words.teams, columns, rows),
  };
}

/** A team: where each person stands by pillar, and the competencies over all of them. */
export function teamPage(language: Language, name: string, results: readonly ResultWithProfile[]): Page {
  const words = resultWords[language];
  const pillars = results[0]?.profile.pillars ?? [];
  const people = results.map(({ session, person, endedAt, profile }) => [
    html`<a href="/console/results/${session}">${personName(person)}</a>`,
    rangeBar(profile.overall, language),
    ...pillars.map(({ id }) => {
      const own = profile.pillars.find((pillar) => pillar.id === id);
      return own ? rangeBar(own, language) : "–";
    }),
    moment(endedAt, language),
  ]);
  const { scales, otherModel } = sumUpTeam(results);
  const carried = scales.filter((scale) => scale.people > 0);
  const rows = carried.map(({ title, people: scored, scores }) => [
    title,
    scored,
    scores ? numberText(scores.mean, language) : html`<span class="soft">${words.tooFew}</span>`,
    scores ? words.range(numberText(scores.lowest, language), numberText(scores.highest, language)) : "–",
  ]);
  const report = `/v1/teams/${encodeURIComponent(name)}/report`;
  return {
    title: name,
    body:
      results.length === 0
        ? html`<p>${words.none}</p>`
        : html`${
            results.length < leastPeople
              ? null
              : html`<p class="actions"><a class="button" href="${report}.html?lang=${language}">${words.teamReport}</a> <a href="${report}.pdf?lang=${language}">${words.pdf}</a></p>`
          }<p>${words.teamAbout}</p>
    ${table(words.people, [words.person, words.overall, ...pillars.map(({ title }) => title), words.ended], people)}
    <h2>${words.competency}</h2>
    ${otherModel > 0 ? html`<p class="note">${words.otherModel(otherModel)}</p>` : null}
    ${
      rows.length === 0
        ? html`<p>${words.noScores}</p>`
        : table(
            words.competency,
            [
              words.competency,
              { head: words.peopleWithScore, number: true },
              { head: words.mean, number: true },
              { head: words.lowHigh, number: true },
            ],
            rows,
          )
    }`,
  };
}
