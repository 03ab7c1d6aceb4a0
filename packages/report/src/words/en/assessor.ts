import type { AssessorWords } from "../assessor-words.js";
import { count } from "./format.js";

const whose = {
  measured: "people who responded",
  synthetic: "simulated responses",
  unknown: "responses of which the source does not say whose they are",
} as const;

export const assessor: AssessorWords = {
  title: "Sales leader profile",
  forWhom: "for the assessor: holds the scoring key and stronger responses",
  statuses: { complete: "Complete", incomplete: "Incomplete" },
  players: { simulated: "by a simulated person", scripted: "from a file of responses" },
  facts: {
    played: "Played",
    purpose: "Purpose",
    evidence: "Evidence",
    form: "Form",
    scenarios: "Scenarios",
    model: "Measured on",
  },
  pieces: (pieces, decisions, scenarios) =>
    `${count(pieces, "piece")} from ${count(decisions, "scored decision")} in ${count(scenarios, "scenario")}`,
  headings: {
    summary: "What may be said",
    "look-first": "What to look at first",
    competencies: "Competencies on one scale",
    peaks: "Peaks and gaps",
    comparison: "Against the target",
    change: "Since the earlier sitting",
    behaviors: "The evidence, decision by decision",
    "not-asked": "What was not asked",
    missing: "Missing evidence",
    flags: "Quality of the responses",
    ledger: "Where the time went",
    interview: "Interview guide",
    versions: "Where the numbers come from",
    signature: "Signature",
  },
  contents: {
    summary: "What may be said",
    "look-first": "Look here first",
    competencies: "Competencies",
    peaks: "Peaks and gaps",
    comparison: "Against the target",
    change: "Since last time",
    behaviors: "Evidence",
    "not-asked": "Not asked",
    missing: "Missing evidence",
    flags: "Quality",
    ledger: "Time",
    interview: "Interview",
    versions: "Sources",
    signature: "Signature",
  },
  caveats: {
    incomplete: "Incomplete: only what was reached is scored.",
    simulated:
      "Simulated benchmark: no person was measured; it says nothing about how anyone compares with sales leaders.",
    "simulated-calibration":
      "Calibrated with simulated responses: no person was measured; calibrated numbers say nothing about anyone.",
    priors: "Bands rest on published assumptions (priors), not yet on data from people.",
    "within-scenario": "Bands hold within this scenario only.",
  },
  caveatsLabel: "What limits this section",
  calibratedTag: "calibrated",
  notices: {
    open: (notices) => `Read before the numbers (${count(notices, "notice")})`,
    none: "No notices came with this profile.",
    doubt: "Look here first: the responses are in doubt",
    benchmark: (says) => `About the benchmark: ${says}`,
  },
  legend: {
    evidence: "Signs for evidence",
    opportunities: "Opportunities, one for each competency that a decision asks for:",
    scale: "Signs on the scale",
    band: ({ dot, within }) =>
      `90% likely range${dot ? " and estimate" : ""}${within ? ", within this scenario" : ""}`,
    target: (simulated) => `target and its uncertainty${simulated ? ", simulated" : ""}`,
  },
  axis: {
    band: ({ score, coverage, low, high, within }) =>
      `${score === null ? "" : `${score}, `}${coverage} likely between ${low} and ${high}${within ? ", within this scenario" : ""}`,
    target: ({ target, error, synthetic }) =>
      `target ${target}, give or take ${error}${synthetic ? " (simulated)" : ""}`,
    scale: (band, target) => `On a scale of 1 to 5: ${band}${target === null ? "" : `; ${target}`}.`,
    marks: (marks) => `No estimate. Evidence on the scale of 1 to 5: ${marks.join(", ")}.`,
    mark: (status, level) => `${status} at level ${level}`,
    onOffer: (status, level, low, high) => `${status}, level ${level} where ${low} to ${high} was on offer`,
    none: "No evidence, so nothing on the scale.",
    empty: "no opportunity",
  },
  reading: {
    range: ({ low, high }) => `${low} to ${high}`,
    target: (target) => `target ${target}`,
    percentile: "percentile",
    named: (name, value, low, high) => `${name} ${value} (${low} to ${high})`,
    basis: (decisions, scenarios) => `${count(decisions, "decision")}, ${count(scenarios, "scenario")}`,
  },
  virtues: {
    caption: "Better, more often, more consistently",
    names: ["Better", "More often", "More consistently"],
    subs: ["quality", "frequency", "consistency"],
    points: (earned, attainable) => `${earned} of ${attainable} attainable points`,
    asPlayed: (score) => `As played ${score} on the 1 to 5 scale, before allowing for error.`,
    noQuality: "No opportunity yet.",
    noFrequency: "No opportunity to count yet.",
    noConsistency: "Said from 10 opportunities in two scenarios on.",
    likely: (low, high) => `90% likely between ${low} and ${high}. `,
    chance: (share) => `Responding at random would reach ${share}.`,
    index: (index, opportunities) =>
      `Index ${index} over ${count(opportunities, "opportunity", "opportunities")}; 1 is as even as expected.`,
  },
  composition: "What each is made of, and with which weight",
  below: (probability) => `Below target with a probability of ${probability}`,
  noLookFirst: "There is no evidence yet to order anything by.",
  peaks: { peaks: "Peaks", gaps: "Gaps", noPeaks: "No clear peaks.", noGaps: "No clear gaps." },
  giveOrTake: (error) => `Give or take ${error}.`,
  competencies:
    "A bar where the evidence carries an estimate, the marks of the evidence where it does not. Open a competency to see what it was made from.",
  areas: "The same competencies by area",
  trail: {
    estimate: ({ score, se, reliability, own, coverage, low, high, expected }) =>
      `${score === null ? "Standard" : `Estimate ${score}, standard`} error ${se}, reliability ${reliability}${own === null ? "" : ` (${own} from its own evidence alone)`}, ${coverage} likely range ${low} to ${high}. People of the population assumed are expected at ${expected} here.`,
    standing: (target, verdict, probability) =>
      `Against the ${target}: ${verdict}, probability ${probability}.`,
    share: (share, level) => `Attainable share ${share}. Scoring level ${level}.`,
    evidence: "Evidence and what each piece weighs",
    columns: { chosen: "What was chosen, and where", shown: "Counts as", weight: "Weight" },
    level: (level, low, high) => `level ${level} of ${low} to ${high}`,
    none: "No decision in what was played gave an opportunity.",
  },
  calibrated: {
    open: "Where the calibrated numbers come from",
    ability: ({ theta, sd, t, tLow, tHigh, group }) =>
      `Calibrated (scoring level 2): ability ${theta}, standard deviation ${sd}; ${t === null ? `T score between ${tLow} and ${tHigh} (90% likely)` : `T score ${t}, 90% likely range ${tLow} to ${tHigh}`} (T = 50 + 10 × ability; 0 is the mean of the reference group, ${group}).`,
    score: ({ low, high, items, reliability }) =>
      `${low} to ${high} on the 1 to 5 scale by what is expected over all ${count(items, "calibrated decision")}; reliability ${reliability}.`,
    source: ({ decisions, persons, kind, model, testlets }) =>
      `From ${count(decisions, "decision")} met. Calibrated with ${count(persons, "record")} (${whose[kind]}), model ${model}${testlets ? ", with what the decisions of a scenario share" : ""}.`,
    fit: ({ infit, outfit, lz }) =>
      `How the responses go together: infit ${infit}, outfit ${outfit} (1 is as expected)${lz === null ? "" : `, lz ${lz} (low is unlikely)`}.`,
    misfit: "They go together less well than expected: see Quality.",
    leftOut: (decisions) => `Not in it: ${decisions.join("; ")}.`,
    reasons: {
      "unknown-decision": "not calibrated",
      "other-content": "its scenario or key has changed since the calibration",
      "unknown-level": "nobody in the calibration's sample reached this level there",
    },
  },
  evidence: {
    intro: (decisions) =>
      `${count(decisions, "scored decision")}: those that the key rates for a behavior. Any other only moves the story, and is told in the debrief. Open one to read what was asked and chosen, how it counts for each behavior and why, and what would have been stronger. How long an answer took is not scored. “By chance” says how often random answers would be strong there. Where nothing else is said, every level was on offer.`,
    chance: (share) => `by chance ${share}`,
    nothing: "Nothing was chosen.",
    unrated: (parts) => `The rest of this response, not rated for any behavior (${parts})`,
    stronger: (level) => `A stronger response, level ${level}`,
    levels:
      "Numbers behind a part of a response, as in 1: 4, say for which behavior below it counts and which level the key gives it there.",
    more: (parts) => `and ${parts} more as they were`,
    otherBehaviors: "Other",
  },
  notAsked: {
    intro: (open, all) =>
      `${open} of ${count(all, "behavior")} have no evidence, since no decision on the path asked for them. That is no weakness and no strength: nothing is known. What they weigh in the overall score is assumed, not seen.`,
    none: (all) => `Each of the ${all} behaviors was asked for at least once.`,
    weight: (share) => `${share} of the overall score`,
    whole: "nothing of it was asked",
    part: (open, all) => `${open} of ${count(all, "behavior")} not asked`,
  },
  missing: {
    intro: "These decisions gave no evidence. Missing is not wrong: they count neither for nor against.",
    none: (decisions) =>
      decisions === 0
        ? "No decision was scored, so that none is missing a response."
        : `Of the ${count(decisions, "scored decision")} none is missing a response: none ran out of time, and none lay behind an early end.`,
    region: "Decisions without evidence",
    columns: { decision: "Decision", reason: "Reason", behaviors: "Behaviors it would have shown" },
    reasons: { timeout: "time ran out", "not-reached": "not reached" },
  },
  flags: {
    none: (decisions) =>
      decisions === 0
        ? "There is no response to flag."
        : "No flags: nothing in the way of responding calls the evidence into question.",
    intro: "A flag is a question to ask; it changes no number.",
  },
  ledger: {
    intro: (total) => `Story time spent by choices, ${total} in all. It is not scored.`,
    caption: "Story time by kind of work",
    columns: { work: "Work", bar: "Bar", time: "Time", share: "Share" },
    kinds: { coaching: "Coaching", selling: "Selling", admin: "Admin", meetings: "Meetings" },
    context: "For context, not as a norm",
  },
  interview: {
    intro: (questions) =>
      `${count(questions, "question")} for what the evidence leaves open. The full guide, with rules and room for notes, is a page of its own.`,
    without:
      "No guide came with this page. It is made from the profile and the model: leadsim interview profile.json.",
    whom: { everyone: "for everyone", "this-person": "for this person" },
  },
  comparison: {
    intro: ({ title, clear, all, byError }) =>
      `Target of ${title}. A gap is score less target, in points of the 1 to 5 scale, with what both errors leave open. ${clear} of ${all} are clear; each interval holds by itself, so of ${all} without any true gap about ${byError} would look clear.`,
    none: "No scale has the evidence for a gap yet: three decisions over two scenarios.",
    columns: { scale: "Scale", gap: "Gap", likely: "90% likely", says: "Says" },
    caption: "Gaps to the target",
    verdicts: { unclear: "not clear", below: "clearly below", above: "clearly above" },
    alike: (scales) => `How alike, over ${scales} competencies`,
    distance: "Distance from the target, in parts",
    parts: {
      elevation: ["Elevation", "a different level altogether"],
      scatter: ["Scatter", "a different spread between highs and lows"],
      shape: ["Shape", "highs and lows in other places"],
    },
    partColumns: { part: "Part", value: "Value", share: "Share", says: "Says" },
    together: (unit, error) =>
      `the three together, in ${unit === "z" ? "standard scores of the benchmark" : "points of the 1 to 5 scale"}; error alone would make about ${error}`,
    likeness: {
      pearson: (value) => `correlation of shape ${value}`,
      doubleEntry: (value) => `double-entry intraclass correlation ${value}`,
      cosine: (value) => `cosine ${value}`,
    },
    also: (likeness) => `Also: ${likeness.join(", ")}`,
  },
  change: {
    intro: ({ title, moved, all, byError }) =>
      `Score now less score then (${title}), in points of the 1 to 5 scale, with what both errors leave open. ${moved} of ${all} moved by more than error; each interval holds by itself, so of ${all} without any true change about ${byError} would look moved. What practice and knowing the story add is not taken out.`,
    none: "No scale has the evidence in both sittings: three decisions over two scenarios.",
    columns: { scale: "Scale", change: "Change", likely: "90% likely", says: "Says" },
    caption: "Changes since the earlier sitting",
    verdicts: { higher: "higher", lower: "lower", unsure: "within error" },
  },
  versions: {
    intro: (sessions, pieces) =>
      `${count(sessions, "session")}, ${count(pieces, "piece")} of evidence. The same transcript with the same versions gives the same bytes.`,
    terms: {
      model: "Model",
      scoring: "Scoring",
      benchmark: "Benchmark",
      says: "It says of itself",
      assumptions: "Assumptions",
      source: "Their source",
      components: "Variance components",
      correlations: "Correlations",
      form: "Form",
      played: "Played",
      status: "Status",
      playedFor: "Model played for",
      language: "Language",
      engine: "Engine",
      seed: "Seed",
      transcript: "Transcript",
      session: "Session",
    },
    none: "none",
    sources: { prior: "priors", benchmark: "benchmark", operational: "operational data" },
    components: ["person", "person by scenario", "person by decision", "residual", "scenario", "item"],
    correlations: (general, pillar, mean) =>
      `${general} across pillars, ${pillar} within a pillar; mean ${mean}`,
    open: "Sessions, scenarios and hashes",
    practice: "practice",
    ending: (ending) => (ending === null ? "no ending reached" : `ended ${ending}`),
    rekeyed: "scored with another key than it was played under",
    story: "story",
    key: "key",
  },
  signature: {
    signed: (by, algorithm) => `Signed by ${by} (${algorithm}).`,
    verify: "The signature covers the result this page was made from, not the page.",
  },
  howTo: {
    title: "How to read this page",
    intro:
      "Every number here comes from decisions in a simulation. Each decision offered responses that a scoring key rates from level 1 (weakest) to level 5 (strongest) for one or more behaviors. What was chosen is the evidence, and every number opens down to the words.",
    bullets: [
      [
        "Evidence.",
        "A behavior is seen where something at level 4 or better was chosen, judged well where options were rated, ranked or sorted as well as that, partly shown from 2.5, otherwise not shown. No opportunity means that no decision asked for it; it is not a weakness. Behaviors of one competency at one decision are averaged into one opportunity, so that no decision counts double.",
      ],
      [
        "Bands.",
        "The bar is the 90% likely range given the population assumed. A dot marks the best estimate where the evidence carries one; otherwise the range stands alone. Where two bars overlap widely, do not call one better.",
      ],
      [
        "Target.",
        "Target practice: the score expected of someone who chooses level 4 or better at 70% of opportunities. The field around the line is its uncertainty. Where the evidence does not settle it, the page says so.",
      ],
      [
        "Better, more often, more consistently.",
        "Quality is how good the choices were on average, frequency how often they reached level 4, consistency how even they were across opportunities.",
      ],
      [
        "Little evidence, few words.",
        "Under three decisions, or in one scenario only, a competency shows its marks and no estimate.",
      ],
    ],
    calibrated: [
      "Calibrated.",
      "Where a scale says so, its estimate takes account of how hard each decision is and how much it tells, found from other people's responses. It does not depend on which branches were met. Peaks and gaps compare all competencies and stay uncalibrated.",
    ],
    levels: "How a response becomes a level for a behavior, by the kind of response:",
    rules: {
      choose: "The level of the response chosen.",
      "best-worst":
        "How far apart the key sets the two that were marked, from the worst pair possible (1) to the best (5).",
      rate: "Each two responses of different levels are compared: in the key's order they count, rated equally by half, the other way round not; the further apart in the key, the more. How high or low someone rates altogether makes no difference.",
      rank: "Each two responses of different levels are compared: in the key's order they count, the other way round not; the further apart in the key, the more.",
      select:
        "Each response picked adds its level less 3; the sum is placed between the worst (1) and the best (5) that the picks allowed could reach.",
      allocate:
        "An amount within the key's range is level 5, and the further outside it lies the lower, down to 1; the mean over the amounts that the key holds for the behavior.",
      estimate:
        "A figure within the key's range is level 5, and the further outside it lies the lower, down to 1; the mean over low, likely and high.",
      sort: "Each item has a level for where it was put; their sum is placed between the worst (1) and the best (5) that the limits allow.",
    },
    end: "Use this page to prepare a conversation. It describes choices in a simulation; it doesn't describe a person.",
  },
};
