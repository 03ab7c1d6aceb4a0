import type { Profile, ProfileScale } from "@leadsim/scenarios";

/** Somebody of a team. */
export interface TeamMember {
  /** As they are called on the page. */
  readonly name: string;
  readonly profile: Profile;
}

/** From so many people on a page may say what a team shares: under it a count is as good as a name. */
export const leastPeople = 5;

/** What a team shares in one competency. */
export interface SharedGap {
  readonly scale: ProfileScale;
  /** People with a range there, and so a standing. */
  readonly told: number;
  readonly below: number;
  /** Of whom it can't be told. */
  readonly open: number;
  /** Of the overall score. */
  readonly weight: number;
}

/** Whether a gap is the team's: counted, and not what one person alone lacks. */
export const isShared = ({ below, told }: SharedGap): boolean => told >= leastPeople && below > 1;

/** Every competency with how many people are likely below the target there, the most widely shared first. */
export function sharedGaps(team: readonly TeamMember[]): readonly SharedGap[] {
  const { competencies, overall } = team[0]!.profile;
  return competencies
    .map((scale): SharedGap => {
      const standings = team.flatMap(({ profile }) => standingOf(profile, scale.id) ?? []);
      return {
        scale,
        told: standings.length,
        below: standings.filter((verdict) => verdict === "below").length,
        open: standings.filter((verdict) => verdict === "cannot-tell").length,
        weight: overall.trail.components.find(({ competency }) => competency === scale.id)?.weight ?? 0,
      };
    })
    .sort((a, b) => b.below / Math.max(1, b.told) - a.below / Math.max(1, a.told) || b.weight - a.weight);
}

function standingOf(profile: Profile, competency: string) {
  return profile.competencies.find(({ id }) => id === competency)?.standing?.verdict;
}

/** A behavior that several people were asked for and did not show. */
export interface SharedBehavior {
  readonly statement: string;
  /** The title of the competency it belongs to. */
  readonly competency: string;
  /** People with evidence on it. */
  readonly asked: number;
  /** Of them without having been seen or judging it well anywhere. */
  readonly missed: number;
  /** Of the missed, those who showed part of it. */
  readonly partly: number;
  /** The model's exercise, where it is given or a plan of somebody holds it. */
  readonly rehearse: string | null;
}

/**
 * Behaviors asked of enough people, the most often missed first; of those missed as often, the ones of the most widely
 * shared gaps, so that a workshop has a subject.
 * @param exercises of the model, by the behavior's id
 */
export function sharedBehaviors(
  team: readonly TeamMember[],
  exercises: ReadonlyMap<string, string> = new Map(),
): readonly SharedBehavior[] {
  const plans = team.flatMap(({ profile }) => profile.plan);
  const { behaviors, competencies } = team[0]!.profile;
  const gaps = sharedGaps(team).filter(isShared);
  const place = (competency: string): number => {
    const at = gaps.findIndex(({ scale }) => scale.id === competency);
    return at < 0 ? gaps.length : at;
  };
  return [...behaviors]
    .sort((a, b) => place(a.competency) - place(b.competency))
    .map(({ id, statement, competency }): SharedBehavior => {
      const met = team.flatMap(({ profile }) =>
        profile.behaviors.filter((one) => one.id === id && one.of > 0),
      );
      return {
        statement,
        competency: competencies.find((scale) => scale.id === competency)?.title ?? competency,
        asked: met.length,
        missed: met.filter(({ status }) => status === "partly" || status === "not-shown").length,
        partly: met.filter(({ status }) => status === "partly").length,
        rehearse: exercises.get(id) ?? plans.find(({ behavior }) => behavior === id)?.rehearse ?? null,
      };
    })
    .filter(({ asked, missed }) => asked >= leastPeople && missed > 1)
    .sort((a, b) => b.missed / b.asked - a.missed / a.asked);
}
