import { leastPeople } from "@leadsim/report";
import { carriesScore } from "./carries-score.js";
import type { ResultWithProfile } from "./list-results.js";

/** A competency over the people of a team. */
export interface TeamScale {
  readonly id: string;
  readonly title: string;
  /** People whose evidence carries a score. */
  readonly people: number;
  /**
   * Over their scores; null under {@link leastPeople} people, where a mean says more about each than about
   * the team.
   */
  readonly scores: { readonly mean: number; readonly lowest: number; readonly highest: number } | null;
}

/** The newest result of each person, from results that come newest first. */
export function newestOfEach<T extends Pick<ResultWithProfile, "person">>(
  results: readonly T[],
): readonly T[] {
  const seen = new Map<string, T>();
  for (const result of results) if (!seen.has(result.person.id)) seen.set(result.person.id, result);
  return [...seen.values()];
}

/**
 * Scores of a team by competency: the plain mean and the range over people whose evidence carries a score. People on
 * another model than the first are left out, and counted.
 */
export function sumUpTeam(results: readonly Pick<ResultWithProfile, "profile">[]): {
  readonly scales: readonly TeamScale[];
  readonly otherModel: number;
} {
  const [first] = results;
  if (!first) return { scales: [], otherModel: 0 };
  const { model } = first.profile.versions;
  const same = results.filter(({ profile }) => profile.versions.model.id === model.id);
  const scales = first.profile.competencies.map(({ id, title }) => {
    const scores = same.flatMap(({ profile }) => {
      const scale = profile.competencies.find((one) => one.id === id);
      return scale && carriesScore(scale) ? [scale.band!.score] : [];
    });
    return {
      id,
      title,
      people: scores.length,
      scores: scores.length < leastPeople ? null : summary(scores),
    };
  });
  return { scales, otherModel: results.length - same.length };
}

function summary(scores: readonly number[]): NonNullable<TeamScale["scores"]> {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return { mean, lowest: Math.min(...scores), highest: Math.max(...scores) };
}
