import type { Notice, Theme } from "@leadsim/scenarios";
import { referenceTo } from "@leadsim/scenarios/rules";
import { hasRange, heatMap } from "../charts/heat-map.js";
import { verdictMark } from "../charts/marks.js";
import { caveatsOf } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { frame } from "../page/frame.js";
import { foreign, langOf } from "../page/language.js";
import { stylesheet } from "../page/styles/stylesheet.js";
import { logo, themedWords, themeStyles } from "../theme/themed.js";
import type { Language } from "../words/language.js";
import { say } from "../words/say.js";
import type { Words } from "../words/words.js";
import {
  isShared,
  leastPeople,
  type SharedGap,
  sharedBehaviors,
  sharedGaps,
  type TeamMember,
} from "./shared-gaps.js";
import { teamStyles } from "./styles.js";
import { TeamError } from "./team-error.js";

/** How the page is made. */
export interface TeamPageOptions {
  /** The page's title and first heading. Default: `The team at a glance`, in the page's language. */
  readonly title?: string;
  /** The language of the page; `en` unless given. */
  readonly language?: Language;
  /** An organization's logo, accent, fonts, words for standings and paper. */
  readonly theme?: Theme;
  /** Exercises of the model by behavior, for a workshop; without them, those that people's plans hold. */
  readonly exercises?: ReadonlyMap<string, string>;
}

const shownBehaviors = 5;
const shownCoaching = 3;

/** A team with what its sections look up in it. */
interface TeamContext {
  readonly team: readonly TeamMember[];
  readonly gaps: readonly SharedGap[];
  readonly words: Words;
  readonly exercises: ReadonlyMap<string, string>;
  /** ` lang="…"` for texts of the model, where it is not the page's language. */
  readonly lang: Html | null;
}

/**
 * One self-contained page for whoever leads or supports several people: where each stands in each competency,
 * gaps that several share, where coaching time pays, and what a workshop could use. It ranks nobody. The
 * order in which people are given makes no difference.
 *
 * @throws TeamError for fewer than five people, and where they were measured on different models
 */
export function renderTeam(members: readonly TeamMember[], options: TeamPageOptions = {}): string {
  checkTeam(members);
  const { exercises = new Map(), theme } = options;
  const words = themedWords(options.language ?? "en", theme);
  const team = namedApart([...members].sort((a, b) => compare(a.name, b.name) || compareProfiles(a, b)));
  const language = foreign(team[0]!.profile.versions.model.locale, words.language);
  const context: TeamContext = { team, words, exercises, lang: langOf(language), gaps: sharedGaps(team) };
  const title = options.title ?? words.team.title;
  return frame({
    ...{ title, words, navigation: null },
    styles: stylesheet() + teamStyles + themeStyles(theme),
    head: header(context, title, logo(theme)),
    main: [map, common, coaching, workshop].map((section) => section(context)),
  }).markup;
}

function checkTeam(members: readonly TeamMember[]): void {
  if (members.length < leastPeople) {
    throw new TeamError(
      "too-few-people",
      `A team's page needs at least ${leastPeople} people; there are ${members.length}. With fewer, what is said of the team is said of somebody.`,
    );
  }
  const models = new Set(members.map(({ profile: { versions } }) => referenceTo(versions.model)));
  if (models.size > 1) {
    throw new TeamError(
      "different-models",
      `People of one page are measured on one model; here are ${[...models].join(" and ")}.`,
    );
  }
}

/** People of one name are numbered: Anna (1), Anna (2). */
function namedApart(team: readonly TeamMember[]): readonly TeamMember[] {
  return team.map((member, at) => {
    const { name } = member;
    if (team.filter((one) => one.name === name).length === 1) return member;
    const number = team.slice(0, at + 1).filter((one) => one.name === name).length;
    return { ...member, name: `${name} (${number})` };
  });
}

/** Order by code units: the same on every platform and in every locale. */
function compare(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

/** People of one name stand in the order of what their profiles hold. */
function compareProfiles(a: TeamMember, b: TeamMember): number {
  return compare(JSON.stringify(a.profile), JSON.stringify(b.profile));
}

/** What the ranges of the page rest on, where they don't rest on people. */
const ofNumbers = ["simulated", "simulated-calibration", "priors"] as const;

/** Notices of what results are for. */
const ofUse = ["purpose-practice", "purpose-development"] as const;

/** Notices of what ranges and standings can tell. */
const ofRanges = [
  "one-scenario",
  "benchmark-pilot",
  "benchmark-judgment",
  "subscores-untested",
  "target",
] as const;

/** What people's profiles say of themselves by these codes, each sentence once; of how many, where not of all. */
function noticesOf(
  team: readonly TeamMember[],
  codes: readonly Notice["code"][],
  { profile: said, team: { people } }: Words,
): readonly string[] {
  const sentences = team.map(({ profile: { notices } }) =>
    codes.flatMap((code) =>
      notices.filter((notice) => notice.code === code).map((one) => say(said.notices, one)),
    ),
  );
  return [...new Set(sentences.flat())].map((sentence) => {
    const holds = sentences.filter((of) => of.includes(sentence)).length;
    return holds === team.length ? sentence : `${sentence} (${people(holds)})`;
  });
}

function header({ team, words }: TeamContext, title: string, logo: Html | null): Html {
  const { team: said, page } = words;
  const count = (is: (session: TeamMember["profile"]["versions"]["sessions"][number]) => boolean): number =>
    team.filter(({ profile }) => profile.versions.sessions.some(is)).length;
  const simulated = count(({ player }) => player === "simulated");
  const scripted = count(({ player }) => player === "scripted");
  const unfinished = team.filter(({ profile }) => profile.status === "incomplete").length;
  const selection = count(({ form }) => form.purpose === "selection");
  const limits = [
    ...(simulated > 0 ? [said.simulated(simulated)] : []),
    ...(scripted > 0 ? [said.scripted(scripted)] : []),
    ...(selection > 0 ? [said.selection(selection)] : []),
    ...(unfinished > 0 ? [said.unfinished(unfinished)] : []),
    ...noticesOf(team, ofUse, words),
    ...ofNumbers
      .filter((caveat) => team.some(({ profile }) => caveatsOf(profile).includes(caveat)))
      .map((caveat) => words.assessor.caveats[caveat]),
  ];
  return html`<header class="masthead">
${logo}<p class="eyebrow">${said.eyebrow} <span aria-hidden="true">·</span> ${page.simulation} <span aria-hidden="true">·</span> ${said.people(team.length)}</p>
<h1>${title}</h1>
<p>${said.nature}</p>
${list(limits, words)}
</header>`;
}

/** What limits a page or a section, in quiet lines. */
function list(limits: readonly string[], { assessor }: Words): Html | null {
  if (limits.length === 0) return null;
  return html`<ul class="caveats" aria-label="${assessor.caveatsLabel}">${limits.map((limit) => html`<li>${limit}</li>`)}</ul>`;
}

/** The target in a competency; people of different forms can have different ones. */
function targetOf(team: readonly TeamMember[], id: string, { team: said, format }: Words): string | null {
  const targets = team.flatMap(
    ({ profile }) => profile.competencies.find((scale) => scale.id === id)?.standing?.target ?? [],
  );
  if (targets.length === 0) return null;
  const [low, high] = [Math.min(...targets), Math.max(...targets)].map(format.score);
  return said.target({ low: low!, high: high! });
}

function map({ team, words, lang }: TeamContext): Html {
  const { team: said, profile } = words;
  const { pillars, competencies } = team[0]!.profile;
  const rows = competencies.map(({ id, title, pillar }) => ({
    ...{ id, title, pillar },
    target: targetOf(team, id, words),
    cells: team.map(({ profile }) => profile.competencies.find((scale) => scale.id === id)),
  }));
  const told = rows.filter(({ cells }) => cells.some(hasRange));
  const untold = rows.filter((row) => !told.includes(row));
  const groups = pillars
    .map(({ id, title }) => ({ title, rows: told.filter(({ pillar }) => pillar === id) }))
    .filter(({ rows }) => rows.length > 0);
  const verdicts = ["above", "at", "below", "cannot-tell"] as const;
  return html`<section id="map" aria-labelledby="map-title">
<h2 id="map-title">${said.map}</h2>
<p>${said.mapIntro}</p>
${
  told.length === 0
    ? null
    : html`<ul class="marks">${verdicts.map((verdict) => html`<li>${verdictMark(verdict)} ${profile.standingsInShort[verdict]}</li>`)}</ul>
${heatMap(
  team.map(({ name }) => name),
  groups,
  words,
  lang,
)}`
}
${list(noticesOf(team, ofRanges, words), words)}
${untold.length === 0 ? null : html`<p class="untold">${said.noRange(untold.length)} ${untold.map(({ title }, at) => html`${at > 0 ? ", " : null}<span${lang}>${title}</span>`)}.</p>`}
</section>`;
}

/** People likely below the target as a bar of those with a range, beside the same in words. */
function bar({ below, told }: SharedGap): Html {
  return html`<svg width="100%" height="12" aria-hidden="true"><rect class="bar-rest" width="100%" height="12" rx="2"/><rect class="bar-fill" width="${Math.round((1000 * below) / told) / 10}%" height="12" rx="2"/></svg>`;
}

function common({ gaps, words, lang }: TeamContext): Html {
  const { team: said } = words;
  const counted = gaps.filter(({ told }) => told >= leastPeople);
  const untold = gaps.length - counted.length;
  const shared = gaps.filter(isShared);
  return html`<section id="common" aria-labelledby="common-title">
<h2 id="common-title">${said.common}</h2>
<p>${said.commonIntro(leastPeople)}</p>
${
  shared.length > 0
    ? html`<ul class="gaps">${shared.map(
        (gap) =>
          html`<li><span${lang}>${gap.scale.title}</span>${bar(gap)}<span>${said.below(gap)}</span></li>`,
      )}</ul>`
    : counted.length > 0
      ? html`<p>${said.noCoaching}</p>`
      : null
}
${untold === 0 ? null : html`<p class="soft">${said.untold(untold, leastPeople)}</p>`}
</section>`;
}

function coaching({ gaps, words, lang }: TeamContext): Html {
  const { team: said, format } = words;
  const counted = gaps.filter(({ told }) => told >= leastPeople);
  const paying = gaps.filter(isShared).slice(0, shownCoaching);
  return html`<section id="coaching" aria-labelledby="coaching-title">
<h2 id="coaching-title">${said.coaching}</h2>
${
  paying.length === 0
    ? html`<p>${counted.length === 0 ? said.nothingCounted(leastPeople) : said.noCoaching}</p>`
    : html`<p>${said.coachingIntro}</p>
<ol class="pays">${paying.map(
        (gap) =>
          html`<li><h3${lang}>${gap.scale.title}</h3><p>${said.below(gap)}${gap.weight > 0 ? ` ${said.weighs(format.percent(gap.weight))}` : ""}</p>${gap.scale.about === undefined ? null : html`<p class="soft small"${lang}>${gap.scale.about}</p>`}</li>`,
      )}</ol>`
}
</section>`;
}

function workshop({ team, words, exercises, lang }: TeamContext): Html {
  const { team: said } = words;
  const shared = sharedBehaviors(team, exercises).slice(0, shownBehaviors);
  return html`<section id="workshop" aria-labelledby="workshop-title">
<h2 id="workshop-title">${said.workshop}</h2>
${
  shared.length === 0
    ? html`<p>${said.noWorkshop}</p>`
    : html`<p>${said.workshopIntro(leastPeople)}</p>
<ol class="pays">${shared.map(
        ({ statement, competency, rehearse, ...counts }) =>
          html`<li><p class="label"${lang}>${competency}</p><h3${lang}>${statement}</h3><p>${said.notSeen(counts)}</p>${rehearse === null ? html`<p class="soft small">${said.noExercise}</p>` : html`<p class="soft small"><strong>${said.exercise}</strong> <span${lang}>${rehearse}</span></p>`}</li>`,
      )}</ol>`
}
</section>`;
}
