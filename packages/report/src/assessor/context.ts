import type {
  Profile,
  ProfileBehavior,
  ProfileEvidence,
  ProfileScale,
  SessionSummary,
} from "@leadsim/scenarios";
import type { Words } from "../words/words.js";

/** A profile with what its sections look up in it. */
export interface ReportContext {
  readonly profile: Profile;
  readonly words: Words;
  readonly competencies: ReadonlyMap<string, ProfileScale>;
  readonly behaviors: ReadonlyMap<string, ProfileBehavior>;
  readonly evidence: ReadonlyMap<string, ProfileEvidence>;
  readonly sessions: ReadonlyMap<string, SessionSummary>;
}

export function contextOf(profile: Profile, words: Words): ReportContext {
  return {
    profile,
    words,
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

/** The title of a scenario as it was played, or its id. */
export function scenarioTitle(context: ReportContext, session: string, scenario: string): string {
  const played = context.sessions.get(session)?.scenarios.find((entry) => entry.id === scenario);
  return played?.title ?? scenario;
}

/** The name of a competency, or its id. */
export function competencyTitle(context: ReportContext, id: string): string {
  return context.competencies.get(id)?.title ?? id;
}

/** The language the candidate read, where it is not the page's own. */
export function foreignLanguage(context: ReportContext, session: string): string | null {
  const locale = context.sessions.get(session)?.locale;
  return locale === undefined || /^en\b/i.test(locale) ? null : locale;
}

/** The pillars in the profile's order, each with its competencies; competencies of no known pillar come last. */
export function scalesByPillar(context: ReportContext): { title: string; scales: ProfileScale[] }[] {
  const { pillars, competencies } = context.profile;
  const known = new Set(pillars.map((pillar) => pillar.id));
  const rest = competencies.filter((scale) => scale.pillar === undefined || !known.has(scale.pillar));
  return [
    ...pillars.map((pillar) => ({
      title: pillar.title,
      scales: competencies.filter((scale) => scale.pillar === pillar.id),
    })),
    { title: "Other", scales: rest },
  ].filter((group) => group.scales.length > 0);
}
