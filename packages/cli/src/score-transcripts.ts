import { collectEvidence } from "@leadsim/engine";
import type { Benchmark, Calibration, Model, Profile, Transcript } from "@leadsim/scenarios";
import { score } from "@leadsim/scoring";
import { findByReference, type NamedContent } from "./content.js";
import { type Begun, begunOf, namingFile, playsFor } from "./plays-for.js";

export interface ScoreRequest {
  readonly transcripts: readonly { readonly transcript: Transcript; readonly shown: string }[];
  readonly content: NamedContent;
  /** Instead of the one the sessions were played for. */
  readonly model?: Model;
  /** A benchmark, none at all, or the one that the form names or that knows the scenarios. */
  readonly benchmark: Benchmark | "none" | "auto";
  readonly percentiles?: boolean;
  /** Calibrated items, each of one scale. */
  readonly calibrations?: readonly Calibration[];
}

/** Replays transcripts against their content, collects the evidence, and scores it. */
export function scoreTranscripts(request: ScoreRequest): {
  profile: Profile;
  benchmark: Benchmark | undefined;
} {
  const { transcripts, content } = request;
  const begun = transcripts.map(({ transcript, shown }) => begunOf(transcript, shown));
  const sets = transcripts.map(({ transcript, shown }, index) =>
    namingFile(shown, () => collectEvidence(playsFor(begun[index]!, content), transcript)),
  );
  const model = request.model ?? findByReference("model", begun[0]!.model, content.models, content.broken);
  const benchmark =
    request.benchmark === "auto" ? fittingBenchmark(begun, content, model) : request.benchmark;
  const profile = score(sets, model, {
    ...(benchmark !== undefined && benchmark !== "none" ? { benchmark } : {}),
    percentiles: request.percentiles ?? false,
    calibrations: request.calibrations ?? [],
  });
  return { profile, benchmark: benchmark === "none" ? undefined : benchmark };
}

function fittingBenchmark(
  begun: readonly Begun[],
  content: NamedContent,
  model: Model,
): Benchmark | undefined {
  const forMe = content.benchmarks.filter((benchmark) => benchmark.model.split("@")[0] === model.id);
  const named = content.forms.find(
    ({ id, version }) => id === begun[0]!.form.id && version === begun[0]!.form.version,
  )?.benchmark;
  if (named !== undefined && forMe.some(({ id }) => id === named.split("@")[0])) {
    return findByReference("benchmark", named, forMe);
  }
  return forMe.find((benchmark) =>
    begun.every(({ scenarios }) =>
      scenarios.every(({ id, version }) =>
        benchmark.form.scenarios.some((known) => known.id === id && known.version === version),
      ),
    ),
  );
}
