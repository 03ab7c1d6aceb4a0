import { collectEvidence } from "@leadsim/engine";
import type { Benchmark, Calibration, EvidenceSet, Model, Profile, Transcript } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { fittingBenchmark, score } from "@leadsim/scoring";
import { findByReference, type NamedContent } from "./content.js";
import { begunOf, formFor, namingFile, playsFor } from "./plays-for.js";

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
    namingFile(shown, () => {
      const plays = playsFor(begun[index]!, content);
      return collectEvidence(plays, transcript, formFor(begun[index]!, content, plays));
    }),
  );
  const model = request.model ?? findByReference("model", begun[0]!.model, content.models, content.broken);
  const benchmark = request.benchmark === "auto" ? benchmarkFor(sets, content, model) : request.benchmark;
  const profile = score(sets, model, {
    ...(benchmark !== undefined && benchmark !== "none" ? { benchmark } : {}),
    percentiles: request.percentiles ?? false,
    calibrations: request.calibrations ?? [],
  });
  return { profile, benchmark: benchmark === "none" ? undefined : benchmark };
}

function benchmarkFor(
  sets: readonly EvidenceSet[],
  { benchmarks, forms }: NamedContent,
  model: Model,
): Benchmark | undefined {
  const { id, version } = sets[0]!.session.form;
  const named = forms.find((form) => form.id === id && form.version === version)?.benchmark;
  const played = sets.flatMap(({ session }) => session.scenarios);
  return fittingBenchmark(benchmarks, { model, played, ...present({ named }) });
}
