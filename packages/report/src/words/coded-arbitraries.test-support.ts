import type {
  CalibrationFinding,
  CalibrationWarning,
  ComparisonNotice,
  FairnessWarning,
  ItemFlag,
  ItemStatisticsWarning,
  Notice,
  QualityFlag,
  ScaleName,
  SharedFlag,
  SimulationNotice,
  Withheld,
} from "@leadsim/scenarios";
import fc from "fast-check";

// No id holds a word that a sentence must not say of what is missing.
const id = fc.stringMatching(/^[a-z]{3,8}-[a-z]{3,8}$/).filter((drawn) => !/null|undefined/.test(drawn));
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 4 });
const whole = fc.integer({ min: 1, max: 400 });
const many = fc.integer({ min: 2, max: 400 });
const hundredths = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);
// A drawn title must not hold by chance what the law looks for.
const title = fc
  .stringMatching(/^[A-Z][a-z]{3,9} [A-Z][a-z]{3,9}$/)
  .filter((text) => !/null|undefined/.test(text));
const scale: fc.Arbitrary<ScaleName> = fc.record({
  id,
  kind: fc.constantFrom("overall", "pillar", "area", "competency"),
  title,
});
const code = <C extends string>(...codes: readonly C[]) => fc.record({ code: fc.constantFrom(...codes) });
const people = { n: many, population: title, sampling: title, from: id, to: id };

const target = fc.oneof(
  fc.record({ code: fc.constant("target" as const), kind: fc.constant("judgment" as const) }),
  fc.record({
    ...{ code: fc.constant("target" as const), kind: fc.constant("people" as const) },
    ...{ rule: title, n: many, contrast: fc.record({ outcome: title, top: many, others: many }) },
  }),
);

export const notices: fc.Arbitrary<Notice> = fc.oneof(
  code("player-simulated", "player-scripted", "no-evidence", "one-scenario", "subscores-untested"),
  code("purpose-practice", "purpose-development", "purpose-selection", "synthetic"),
  fc.record({ code: fc.constantFrom("benchmark-pilot", "benchmark-judgment"), ...people }),
  fc.record({ code: fc.constant("priors"), source: fc.constant("shipped") }),
  fc.record({ code: fc.constant("priors"), source: fc.constant("given"), about: title }),
  fc.record({
    code: fc.constant("incomplete"),
    sessions: fc.uniqueArray(
      fc.record({ session: id, status: fc.constantFrom("in-progress", "withdrawn", "expired") }),
      { minLength: 1, maxLength: 3, selector: ({ session }) => session },
    ),
  }),
  fc.record({ code: fc.constantFrom("rekeyed", "benchmark-other-version"), scenarios: ids }),
  fc.record({ code: fc.constant("repeated-decisions"), decisions: ids }),
  fc.record({ code: fc.constant("timeouts"), decisions: whole }),
  target,
  fc.record({
    code: fc.constant("calibrated"),
    scale,
    kind: fc.constantFrom("measured", "unknown"),
    persons: many,
  }),
  fc.record({ code: fc.constant("calibration-synthetic"), scale }),
  fc.record({ code: fc.constant("calibration-left-out"), scale, decisions: ids, of: whole }),
  fc.record({
    code: fc.constant("calibration-unused"),
    scale,
    reason: fc.constantFrom("no-decision", "too-few"),
  }),
);

export const flags: fc.Arbitrary<QualityFlag> = fc.oneof(
  fc.record({ code: fc.constant("straight-lining"), rated: whole, decisions: ids }),
  fc.record({
    ...{ code: fc.constant("fast-responses"), responses: whole, decisions: ids, effort: hundredths(1) },
    ...{ doubtful: fc.boolean(), wordsPerMinute: fc.constant(600), seconds: fc.constant(2) },
  }),
  fc.record({ code: fc.constant("paused-while-timed"), times: whole, seconds: whole }),
  fc.record({
    ...{ code: fc.constant("person-fit"), scale, decisions: ids },
    ...{ infit: hundredths(3), outfit: hundredths(3), lz: fc.option(hundredths(3)) },
  }),
);

export const sharedFlags: fc.Arbitrary<SharedFlag> = fc.oneof(
  fc.record({ code: fc.constant("straight-lining"), rated: whole, at: whole }),
  fc.record({ code: fc.constant("fast-responses"), responses: whole, at: whole, doubtful: fc.boolean() }),
  fc.record({ code: fc.constant("paused-while-timed"), times: whole, seconds: whole }),
  fc.record({ code: fc.constant("person-fit"), scale }),
);

export const comparisonNotices: fc.Arbitrary<ComparisonNotice> = fc.oneof(
  code("player-simulated", "player-scripted", "incomplete", "shared-sessions", "rescored", "synthetic"),
  fc.record({
    code: fc.constant("different-populations"),
    benchmarks: fc.uniqueArray(id, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({
    code: fc.constant("calibrated-apart"),
    scales: fc.uniqueArray(scale, { minLength: 1, maxLength: 3, selector: (one) => one.title }),
  }),
  fc.record({ code: fc.constant("many-gaps"), gaps: many, byError: whole }),
  target,
);

export const withheld: fc.Arbitrary<Withheld> = fc.record({
  code: fc.constantFrom("too-little-to-decide", "too-little"),
  ...{ decisions: whole, scenarios: whole, reliability: hundredths(1), operational: fc.boolean() },
});

/** Neither items nor groups: about all. */
const none: fc.Arbitrary<string[]> = fc.constant([]);
const about = { items: ids };

const columns = fc
  .uniqueArray(id, { minLength: 3, maxLength: 6 })
  .chain(([item, ...of]) =>
    fc.record({
      item: fc.constant(item!),
      kind: fc.constantFrom("sum", "mean", "linear"),
      of: fc.constant(of),
    }),
  )
  .map((column) => [column]);

export const calibrationWarnings: fc.Arbitrary<CalibrationWarning> = fc.oneof(
  fc.record({ code: fc.constant("dependent-columns"), items: none, columns }),
  fc.record({
    code: fc.constantFrom(
      ...(["single-item-testlet", "stray-code", "negative-slope", "unrelated-item", "unsure-slope"] as const),
      ...([
        "disordered-steps",
        "unsure-testlet",
        "drifting-item",
        "unlike-item",
        "few-common-items",
        "testlet-prior",
        "link-error-unknown",
      ] as const),
    ),
    ...about,
  }),
  fc.record({ code: fc.constantFrom("merged-category", "sparse-category"), under: whole, ...about }),
  fc.record({
    ...{ code: fc.constant("islands"), least: whole, ...about },
    islands: fc.array(ids, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({ code: fc.constant("thin-tie"), groups: ids, ...about }),
  fc.record({
    ...{ code: fc.constant("small-sample"), persons: many, least: whole, ...about },
    effective: fc.option(whole),
  }),
  fc.record({
    ...{ code: fc.constant("coarse-quadrature"), spacing: hundredths(2), spread: hundredths(2), ...about },
  }),
  fc.record({ code: fc.constant("narrow-quadrature"), share: hundredths(1), ...about }),
  fc.record({
    ...{ code: fc.constant("uneven-link"), jackknife: hundredths(2), error: hundredths(2), ...about },
  }),
);

const pair = fc.uniqueArray(id, { minLength: 2, maxLength: 2 });

export const calibrationFindings: fc.Arbitrary<CalibrationFinding> = fc.oneof(
  fc.record({
    code: fc.constantFrom("dependent-items", "duplicated-items", "reversed-copies"),
    ...{ items: none, pairs: fc.array(pair, { minLength: 1, maxLength: 4 }) },
  }),
  fc.record({
    ...{ code: fc.constant("two-abilities"), items: none, correlation: fc.option(hundredths(1)) },
    sets: fc.array(ids, { minLength: 2, maxLength: 2 }),
  }),
  fc.record({
    ...{ code: fc.constant("model-misfit"), items: none, statistic: fc.constantFrom("M2", "C2") },
    ...{ rmsea: hundredths(1), low: hundredths(1), high: hundredths(1), srmsr: hundredths(1) },
  }),
  fc.record({ code: fc.constantFrom("misfitting-items", "erratic-items"), ...about }),
  fc.record({
    ...{ code: fc.constant("not-tested"), items: none },
    because: fc.constantFrom("by-ability", "too-few-items", "too-many-items", "undetermined"),
  }),
);

export const itemWarnings: fc.Arbitrary<ItemStatisticsWarning> = fc.oneof(
  fc.record({
    code: fc.constantFrom("duplicated-items", "reversed-copies"),
    ...{ items: none, pairs: fc.array(pair, { minLength: 1, maxLength: 4 }) },
  }),
  fc.record({ code: fc.constant("dependent-columns"), items: none, columns }),
  fc.record({ code: fc.constantFrom("items-without-variance", "improper-solution"), ...about }),
  fc.record({
    code: fc.constantFrom(
      ...(["too-few-complete", "alpha-from-pairs", "alpha-ignores-scenarios", "one-scenario"] as const),
      ...(["scenarios-not-separated", "no-person-variance"] as const),
    ),
    items: none,
  }),
  fc.record({ code: fc.constant("too-few-people"), persons: whole, items: none }),
  fc.record({ code: fc.constant("few-scenarios"), scenarios: whole, items: none }),
  fc.record({
    ...{ code: fc.constant("not-computed"), items: none },
    statistic: fc.constantFrom("alpha", "omega", "components"),
    because: fc.constantFrom("too-few-people", "too-few-items", "no-variance", "not-converged"),
  }),
);

const severity = fc.constantFrom("warning" as const, "note" as const);

export const itemFlags: fc.Arbitrary<ItemFlag> = fc.oneof(
  fc.record({
    code: fc.constantFrom("one-answer", "crowded-option", "rare-category", "keyed-best-by-low-scorers"),
    ...{ severity, option: id, figure: hundredths(1) },
  }),
  fc.record({
    code: fc.constantFrom("negative-item-total", "weak-item-total", "fast-responses", "timeouts"),
    ...{ severity, option: fc.constant(null), figure: hundredths(1) },
  }),
  fc.record({
    ...{ code: fc.constant("rare-option"), severity, option: id },
    figure: fc.integer({ min: 1, max: 100 }).map((n) => n / 100),
  }),
  fc
    .integer({ min: 5, max: 99 })
    .map((figure) => ({ code: "stray-code", severity: "warning", option: String(figure), figure }) as const),
);

export const fairnessWarnings: fc.Arbitrary<FairnessWarning> = fc.oneof(
  fc.record({ code: fc.constant("dependent-columns"), subjects: none, columns }),
  fc.record({
    code: fc.constantFrom(
      ...(["synthetic", "no-selection", "matched-on-proportion"] as const),
      ...(["regression-not-converged", "stray-code", "reverse-keyed", "thin-tie"] as const),
    ),
    subjects: ids,
  }),
  fc.array(fc.tuple(id, whole), { minLength: 1, maxLength: 3 }).chain((groups) =>
    fc.record({
      code: fc.constant("unknown-groups" as const),
      subjects: fc.constant(groups.map(([by]) => by)),
      people: fc.constant(groups.map(([, people]) => people)),
      inMedian: fc.boolean(),
    }),
  ),
  fc.record({ code: fc.constantFrom("small-groups", "small-dif-groups"), subjects: ids, under: whole }),
  fc.record({ code: fc.constant("ties-at-median"), subjects: none, share: hundredths(1) }),
  fc.record({
    ...{ code: fc.constant("purification-not-settled"), subjects: none },
    pairs: fc.array(fc.record({ focal: id, reference: id }), { minLength: 1, maxLength: 2 }),
  }),
);

export const simulationNotices: fc.Arbitrary<SimulationNotice> = fc.oneof(
  code("simulated", "forecast", "shipped-priors"),
  fc.record({
    code: fc.constant("benchmark"),
    kind: fc.constantFrom("synthetic", "judgment", "pilot", "operational"),
    benchmark: id,
  }),
);
