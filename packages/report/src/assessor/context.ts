import type {
  Comparison,
  InterviewGuide,
  Profile,
  ProfileBehavior,
  ProfileEvidence,
  ProfileScale,
  SessionSummary,
} from "@leadsim/scenarios";
import type { Html, Part } from "../page/escape.js";
import { foreign, langOf, marked } from "../page/language.js";
import type { Words } from "../words/words.js";

/** Who signed the result a page was made from, and how. */
export interface ReportSignature {
  /** The signing key's id, or who holds it. */
  readonly by: string;
  /** Such as `EdDSA`. */
  readonly algorithm: string;
  /** The signature, as it can be verified. */
  readonly value: string;
}

/** A profile with what its sections look up in it. */
export interface ReportContext {
  readonly profile: Profile;
  readonly words: Words;
  readonly guide: InterviewGuide | null;
  readonly signature: ReportSignature | null;
  /** The profile against an earlier one of the same person. */
  readonly since: Comparison | null;
  readonly competencies: ReadonlyMap<string, ProfileScale>;
  readonly behaviors: ReadonlyMap<string, ProfileBehavior>;
  readonly evidence: ReadonlyMap<string, ProfileEvidence>;
  readonly sessions: ReadonlyMap<string, SessionSummary>;
}

export function contextOf(
  profile: Profile,
  words: Words,
  given: Partial<Pick<ReportContext, "guide" | "signature" | "since">> = {},
): ReportContext {
  return {
    profile,
    words,
    guide: given.guide ?? null,
    signature: given.signature ?? null,
    since: given.since ?? null,
    competencies: new Map(profile.competencies.map((scale) => [scale.id, scale])),
    behaviors: new Map(profile.behaviors.map((behavior) => [behavior.id, behavior])),
    evidence: new Map(profile.evidence.map((evidence) => [evidence.id, evidence])),
    sessions: new Map(profile.versions.sessions.map((session) => [session.session, session])),
  };
}

/** The evidence behind a list of ids, in that order; unknown ids are left out. */
export function evidenceOf(context: ReportContext, ids: readonly string[]): readonly ProfileEvidence[] {
  return ids.flatMap((id) => context.evidence.get(id) ?? []);
}

/** A scenario as it was played, where the session's summary has it. */
export function playedScenario(
  { sessions }: ReportContext,
  session: string,
  scenario: string,
): SessionSummary["scenarios"][number] | undefined {
  return sessions.get(session)?.scenarios.find((entry) => entry.id === scenario);
}

/** The title of a scenario as it was played, or its id. */
export function scenarioTitle(context: ReportContext, session: string, scenario: string): Html {
  const played = playedScenario(context, session, scenario);
  return marked(played?.title ?? scenario, played ? storyLanguage(context, session) : null);
}

/** The name of a competency, or its id. */
export function competencyTitle(context: ReportContext, id: string): Html {
  const known = context.competencies.get(id);
  return known ? inModel(context, known.title) : marked(id, null);
}

/** A scale's name: the model's, but for all of it together. */
export function scaleName(
  context: ReportContext,
  { kind, title }: Pick<ProfileScale, "kind" | "title">,
): Html {
  return kind === "overall" ? marked(context.words.page.overall, null) : inModel(context, title);
}

/** The language the candidate read, where it is not the page's own. */
export function storyLanguage({ sessions, words }: ReportContext, session: string): string | null {
  return foreign(sessions.get(session)?.locale, words.language);
}

/** ` lang="…"` for an element of a scenario's texts, where the candidate read another language than the page's. */
export function storyLang(context: ReportContext, session: string): Html | null {
  return langOf(storyLanguage(context, session));
}

function modelLanguage({ profile, words }: ReportContext): string | null {
  return foreign(profile.versions.model.locale, words.language);
}

/** ` lang="…"` for an element of the model's texts, where they are not in the page's language. */
export function modelLang(context: ReportContext): Html | null {
  return langOf(modelLanguage(context));
}

/** Text of the model, marked with its language where that is not the page's own. */
export function inModel(context: ReportContext, text: Part): Html {
  return marked(text, modelLanguage(context));
}

/** The pillars in the profile's order, each with its competencies; competencies of no known pillar come last. */
export function scalesByPillar(context: ReportContext): { title: Html; scales: ProfileScale[] }[] {
  const { profile, words } = context;
  const { pillars, competencies } = profile;
  const known = new Set(pillars.map((pillar) => pillar.id));
  const rest = competencies.filter((scale) => scale.pillar === undefined || !known.has(scale.pillar));
  return [
    ...pillars.map((pillar) => ({
      title: inModel(context, pillar.title),
      scales: competencies.filter((scale) => scale.pillar === pillar.id),
    })),
    { title: marked(words.assessor.evidence.otherBehaviors, null), scales: rest },
  ].filter((group) => group.scales.length > 0);
}
