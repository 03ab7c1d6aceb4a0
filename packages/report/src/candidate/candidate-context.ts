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

/** Something to work on: a behavior with a moment it was asked for. */
export interface Priority {
  readonly item: PlanItem;
  readonly behavior: Behavior;
  readonly moment: Moment;
  /** Whether the priority before it rests on the same decision, since there is no other. */
  readonly isShared: boolean;
}

const prioritiesShown = 2;
const strengthsShown = 3;

/**
 * What to work on first: the plan's order, but those that were missing at some decision before those that never were,
 * and one competency once. Each is shown by a moment of its own where there is one, of this behavior or of the next in
 * order. Without a moment there is nothing to show, so the behavior is left to the talk. Of those taken, one whose
 * moment is a single choice comes before one with many parts, which is harder to recall.
 */
export function prioritiesOf(context: CandidateContext): readonly Priority[] {
  const taken: Priority[] = [];
  for (let left = ordered(context); left.length > 0 && taken.length < prioritiesShown; ) {
    const met = new Set(taken.map(({ moment }) => moment.decision));
    const [next] = [
      ...left.filter(({ moments }) => moments.some(({ decision }) => !met.has(decision))),
      ...left,
    ];
    const { item, behavior, moments } = next!;
    const own = moments.find(({ decision }) => !met.has(decision));
    taken.push({ item, behavior, moment: (own ?? moments[0])!, isShared: own === undefined });
    left = left.filter((one) => one.item.competency !== item.competency);
  }
  const later = ({ behavior, moment }: Priority): number =>
    (isMissed(behavior) ? 0 : 2) + (moment.chosen.length > 1 ? 1 : 0);
  return taken.sort((a, b) => later(a) - later(b));
}

interface Candidate {
  readonly item: PlanItem;
  readonly behavior: Behavior;
  /** Never empty. */
  readonly moments: readonly Moment[];
}

function ordered({ shared, words }: CandidateContext): readonly Candidate[] {
  const found = shared.plan.flatMap((item): Candidate[] => {
    const behavior = shared.behaviors.find(({ id }) => id === item.behavior);
    if (!behavior) return [];
    const missed = behavior.of - behavior.seen - behavior.judged;
    // Where it was not shown comes first in an item's evidence.
    const ids = missed > 0 ? item.evidence.slice(0, missed) : item.evidence;
    const moments = clearestFirst(momentsOf(shared, ids, words));
    return moments.length === 0 ? [] : [{ item, behavior, moments }];
  });
  const missed = found.filter(({ behavior }) => isMissed(behavior));
  return [...missed, ...found.filter((one) => !missed.includes(one))];
}

/** Whether a behavior was missing at some decision that asked for it. */
function isMissed({ seen, judged, of }: Behavior): boolean {
  return seen + judged < of;
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
      const [moment] = clearestFirst(momentsOf(shared, behavior.evidence, words));
      return moment ? [{ behavior, moment }] : [];
    });
  return oncePer(found, ({ behavior }) => behavior.competency).slice(0, strengthsShown);
}

/**
 * Moments that can be told in full in a few lines first: one thing chosen before many, and with something that came of
 * it before without. Which part of a response counted is part of the key, so that none could be picked out.
 */
function clearestFirst(moments: readonly Moment[]): readonly Moment[] {
  const unclear = ({ chosen, ledTo }: Moment): number => chosen.length * 2 + (ledTo.length === 0 ? 1 : 0);
  return [...moments].sort((a, b) => unclear(a) - unclear(b));
}

function momentsOf(shared: CandidateProfile, ids: readonly string[], words: Words): readonly Moment[] {
  return ids.flatMap((id) => {
    const evidence = shared.evidence.find((one) => one.id === id);
    return evidence ? [momentOf(shared, evidence, words)] : [];
  });
}

function momentOf(shared: CandidateProfile, evidence: Evidence, { language }: Words): Moment {
  const { session, scenario, decision, heading, prompt, chosen } = evidence;
  const told = shared.moments?.find(
    (one) => one.session === session && one.scenario === scenario && one.decision === decision,
  );
  const locale = shared.sessions.find((one) => one.session === session)?.locale;
  return {
    ...{ decision: [session, scenario, decision].join("/"), heading, prompt, chosen },
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
