import type { Benchmark, Model } from "@leadsim/scenarios";
import { matchesReference, newestMeant } from "@leadsim/scenarios/rules";

/** Content that was or will be played: a scenario by its id and its hashes. */
export interface PlayedContent {
  readonly id: string;
  readonly story: string;
  readonly key: string;
  /** Practice gives no evidence, so a benchmark need not know it. */
  readonly practice?: boolean;
}

/**
 * Whether a benchmark knows all that was played, hash for hash: what people reached with another story or another key
 * under the same version says nothing about these.
 */
function knowsContent({ form }: Benchmark, played: readonly PlayedContent[]): boolean {
  return played.every(
    ({ id, story, key, practice }) =>
      practice === true ||
      form.scenarios.some((known) => known.id === id && known.story === story && known.key === key),
  );
}

/** What a benchmark is looked for. */
export interface Fitting {
  readonly model: Pick<Model, "id" | "version">;
  /** The benchmark that the form names, by reference. */
  readonly named?: string;
  readonly played: readonly PlayedContent[];
}

/**
 * The benchmark of a model that a form names, else the first that knows everything played, in its newest version; none
 * where neither is there.
 */
export function fittingBenchmark(
  benchmarks: readonly Benchmark[],
  { model, named, played }: Fitting,
): Benchmark | undefined {
  const ofModel = benchmarks.filter((benchmark) => matchesReference(benchmark.model, model));
  const byName = named === undefined ? undefined : newestMeant(named, ofModel);
  if (byName) return byName;
  const knowing = ofModel.filter((benchmark) => knowsContent(benchmark, played));
  const [first] = knowing;
  return first && (newestMeant(first.id, knowing) ?? first);
}
