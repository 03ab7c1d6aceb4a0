import type { Profile, ProfileScale, SessionSummary, TargetPractice, TargetScale } from "@leadsim/scenarios";
import { referenceTo } from "@leadsim/scenarios/rules";
import { round } from "../numeric/round.js";
import { ScoringError } from "../scoring-error.js";

/**
 * A target profile from named people: the mean of their scores per scale, with its standard error, sd/√n,
 * which holds the spread of the people and the error of their scores. Scales that fewer than two of them have
 * a band for (across scenarios) are left out. A group of chosen people is a description of them; nothing
 * shows that those who resemble them do better.
 *
 * @param people one profile per person, played by people
 * @param rule how they were chosen, and by whom; shown as the target's rule
 * @throws ScoringError `too-few-people` under two profiles, `mixed-models` for different models, `bad-norms`
 * for a profile that no person played or a session that comes twice
 */
export function targetFromPeople(people: readonly Profile[], rule: string): TargetPractice {
  check(people);
  const scores = new Map<string, { readonly scale: ProfileScale; readonly values: number[] }>();
  for (const profile of people) {
    for (const scale of [profile.overall, ...profile.pillars, ...profile.areas, ...profile.competencies]) {
      if (!scale.band || scale.band.within === "scenario") continue;
      const key = `${scale.kind} ${scale.id}`;
      const found = scores.get(key) ?? { scale, values: [] };
      found.values.push(scale.band.score);
      scores.set(key, found);
    }
  }
  return targetFromScores(
    [...scores.values()].map(({ scale: { id, kind }, values }) => ({ id, kind, scores: values })),
    { n: people.length, rule, player: "person" },
  );
}

/** Whose scores a target is made of. */
export interface TargetPeople {
  /** How many they are. */
  readonly n: number;
  /** How they were chosen, and by whom. */
  readonly rule: string;
  /** Who played: a target of people is of persons alone. */
  readonly player: SessionSummary["player"];
}

/**
 * The same from scores, where they are at hand: one per person and scale, NaN where there is none.
 *
 * @throws ScoringError `too-few-people` under two, `wrong-kind` where no persons played
 */
export function targetFromScores(
  scales: readonly (Pick<TargetScale, "id" | "kind"> & { readonly scores: readonly number[] })[],
  { n, rule, player }: TargetPeople,
): TargetPractice {
  if (player !== "person") {
    throw new ScoringError(
      "wrong-kind",
      "A target of chosen people needs people; these sessions were not played by people.",
      {
        player,
      },
    );
  }
  if (n < 2) {
    throw new ScoringError("too-few-people", `A target from people needs two or more; ${n} given.`, {
      people: n,
    });
  }
  const means = scales.flatMap(({ id, kind, scores }): TargetScale[] => {
    const values = scores.filter((score) => !Number.isNaN(score));
    return values.length > 1 ? [{ id, kind, ...meanOf(values) }] : [];
  });
  return { kind: "people", rule, n, scales: means };
}

function meanOf(values: readonly number[]): { score: number; se: number } {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { score: round(mean), se: round(Math.sqrt(squares / (n - 1) / n)) };
}

function check(people: readonly Profile[]): void {
  const models = new Set(people.map(({ versions: { model } }) => referenceTo(model)));
  if (models.size > 1) {
    const named = [...models].sort().join(", ");
    throw new ScoringError("mixed-models", `The people were scored by different models (${named}).`, {
      models: named,
    });
  }
  const seen = new Set<string>();
  for (const { session, player } of people.flatMap(({ versions }) => versions.sessions)) {
    if (player !== "person" || seen.has(session)) {
      throw new ScoringError(
        "bad-norms",
        player === "person"
          ? `Session "${session}" is there twice.`
          : `Session "${session}" was not played by a person, so it can't stand in a target from people.`,
        { session },
      );
    }
    seen.add(session);
  }
}
