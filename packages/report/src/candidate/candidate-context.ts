import type { CandidateProfile } from "@leadsim/scenarios";
import { foreign } from "../page/language.js";
import type { Moment } from "../page/moment.js";
import type { Words } from "../words/words.js";

type Behavior = CandidateProfile["behaviors"][number];
type PlanItem = CandidateProfile["plan"][number];
type Evidence = CandidateProfile["evidence"][number];

/** What a candidate may hold, with what the page looks up in it. */
export interface CandidateContext {
  readonly shared: CandidateProfile;
  readonly words: Words;
}

/** Something to work on: a behavior with the moment it was asked for. */
export interface Priority {
  readonly item: PlanItem;
  readonly behavior: Behavior;
  readonly moment: Moment;
}

const prioritiesShown = 2;
const strengthsShown = 3;

/**
 * What to work on first: the plan's order, but those that were missing at some decision before those that
 * never were, and one competency once. Without a moment there is nothing to show, so the behavior is left to the talk.
 */
export function prioritiesOf({ shared, words }: CandidateContext): readonly Priority[] {
  const found = shared.plan.flatMap((item): Priority[] => {
    const behavior = shared.behaviors.find(({ id }) => id === item.behavior);
    const evidence = shared.evidence.find(({ id }) => id === item.evidence[0]);
    return behavior && evidence ? [{ item, behavior, moment: momentOf(shared, evidence, words) }] : [];
  });
  const missed = found.filter(({ behavior: { seen, judged, of } }) => seen + judged < of);
  const ordered = [...missed, ...found.filter((one) => !missed.includes(one))];
  return oncePer(ordered, ({ item }) => item.competency).slice(0, prioritiesShown);
}

/** Whether any behavior has a response to go by: without one, there is neither much nor little to work on. */
export function hasEvidence({ shared }: CandidateContext): boolean {
  return shared.behaviors.some(({ of }) => of > 0);
}

/** A behavior that was shown wherever it was asked for, with such a moment. */
export interface Strength {
  readonly behavior: Behavior;
  readonly moment: Moment;
}

/**
 * Most often shown first, one competency once. Where a behavior was missing anywhere, no moment could be told
 * apart, so it is left out.
 */
export function strengthsOf({ shared, words }: CandidateContext): readonly Strength[] {
  const found = shared.behaviors
    .filter(({ seen, of }) => of > 0 && seen === of)
    .sort((a, b) => b.of - a.of)
    .flatMap((behavior): Strength[] => {
      const evidence = shared.evidence.find(({ id }) => id === behavior.evidence[0]);
      return evidence ? [{ behavior, moment: momentOf(shared, evidence, words) }] : [];
    });
  return oncePer(found, ({ behavior }) => behavior.competency).slice(0, strengthsShown);
}

function momentOf(shared: CandidateProfile, evidence: Evidence, { language }: Words): Moment {
  const { session, scenario, decision, heading, prompt, chosen } = evidence;
  const told = shared.moments?.find(
    (one) => one.session === session && one.scenario === scenario && one.decision === decision,
  );
  const locale = shared.sessions.find((one) => one.session === session)?.locale;
  return {
    ...{ heading, prompt, chosen },
    said: told?.said ?? [],
    ledTo: told?.ledTo ?? [],
    language: foreign(locale, language),
  };
}

function oncePer<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
  return list.filter((one, at) => list.findIndex((other) => key(other) === key(one)) === at);
}

/** The title of a competency, or its id. */
export function scaleTitle({ shared }: CandidateContext, id: string): string {
  return shared.scales.find((scale) => scale.kind === "competency" && scale.id === id)?.title ?? id;
}

/** The `lang` of the model's texts, where it is not the page's. */
export function modelLanguage({ shared, words }: CandidateContext): string | null {
  return foreign(shared.model.locale, words.language);
}
