/** A mistake a designer makes, in a copy of a library scenario. */
export interface SeededDefect {
  readonly name: string;
  readonly scenario: "first-ninety-days" | "the-number";
  /** The words that are changed (their first occurrence), and what they become. */
  readonly change: readonly [from: string, to: string];
  /** What the diagnostic must point at: the text its place begins with. */
  readonly at: string;
  readonly code: string;
  /** In the message, the help or the fix. */
  readonly suggests: RegExp;
}

const ninety = "first-ninety-days" as const;
const number = "the-number" as const;

const seed = (
  name: string,
  scenario: SeededDefect["scenario"],
  change: readonly [string, string],
  at: string,
  code: string,
  suggests: RegExp,
): SeededDefect => ({ name, scenario, change, at, code, suggests });

/** Thirty of them: ids, keys, conditions, memory, routes, YAML's own traps. */
export const seededDefects: readonly SeededDefect[] = [
  seed(
    "a behavior misspelled",
    ninety,
    ["        support-without-taking-over:", "        support-without-taking-ovr:"],
    "support-without-taking-ovr",
    "unknown-behavior",
    /support-without-taking-over/,
  ),
  seed(
    "a behavior of an older model",
    ninety,
    ["        rehearse-new-approach:", "        rehearse-the-approach:"],
    "rehearse-the-approach",
    "unknown-behavior",
    /rehearse-new-approach/,
  ),
  seed(
    "an exhibit misspelled",
    ninety,
    ["exhibits: [kofi-weeks]", "exhibits: [kofi-week]"],
    "kofi-week]",
    "unknown-exhibit",
    /kofi-weeks/,
  ),
  seed(
    "a source that opens nothing",
    ninety,
    ["opens: [src-crm]", "opens: [src-crn]"],
    "src-crn]",
    "unknown-exhibit",
    /src-crm/,
  ),
  seed(
    "a speaker who is not in the cast",
    number,
    ["      - hana: It was two points off", "      - hanna: It was two points off"],
    "hanna: It",
    "unknown-speaker",
    /hana/,
  ),
  seed(
    "memory misspelled in a condition",
    number,
    ["        if: tomaszTrust >= 4", "        if: tomasTrust >= 4"],
    "tomasTrust >= 4",
    "unknown-name",
    /tomaszTrust/,
  ),
  seed(
    "memory misspelled where it is set",
    number,
    ["set: { dailyCalls: true }", "set: { dailyCall: true }"],
    "dailyCall:",
    "unknown-memory",
    /dailyCalls/,
  ),
  seed(
    "memory misspelled in only-if",
    number,
    ["only-if: conceded", "only-if: concede"],
    "concede\n",
    "unknown-name",
    /conceded/,
  ),
  seed(
    "a word that a choice never takes",
    ninety,
    ['      - if: kofiMood == "steady"', '      - if: kofiMood == "stedy"'],
    '"stedy"',
    "condition-word",
    /steady/,
  ),
  seed(
    "a number compared with a word",
    ninety,
    ["    if: inesTrust >= 5", '    if: inesTrust >= "high"'],
    '"high"',
    "condition-type",
    /number/,
  ),
  seed(
    "a flag compared with a number",
    number,
    ["        if: engineersReleased", "        if: engineersReleased > 0"],
    "engineersReleased > 0",
    "condition-type",
    /flag|true|yes/,
  ),
  seed(
    "an option that does not exist, in a condition",
    ninety,
    ['      - if: ratings["raise-sheet"] >= 4', '      - if: ratings["raise-sheets"] >= 4'],
    '"raise-sheets"',
    "unknown-index",
    /raise-sheet/,
  ),
  seed(
    "a local name of another type",
    number,
    ['      - if: best == "who-asked"', '      - if: picked == "who-asked"'],
    "picked == ",
    "local-name-outside-after",
    /best/,
  ),
  seed(
    "a negation that YAML reads as a tag",
    number,
    ["        unless: meridianBooked", "        if: !meridianBooked"],
    "!meridianBooked",
    "yaml-tag",
    /unless/,
  ),
  seed(
    "a text cut by a comment sign",
    ninety,
    ["You have one hour. Seven sources", "You have one hour. See # 7 sources"],
    "# 7 sources",
    "text-cut-by-comment",
    /quote/i,
  ),
  seed(
    "a key row without one option",
    number,
    ["read-leading-indicators: { tomasz: 2, ", "read-leading-indicators: { "],
    "read-leading-indicators",
    "key-misses-option",
    /tomasz/,
  ),
  seed(
    "a level of six",
    number,
    ["adaeze: 5, hana: 1 }", "adaeze: 6, hana: 1 }"],
    "6, hana",
    "number-out-of-bounds",
    /5/,
  ),
  seed(
    "a level in quotes",
    number,
    ["adaeze: 5, hana: 1 }", 'adaeze: "5", hana: 1 }'],
    '"5"',
    "wrong-type",
    /number/,
  ),
  seed(
    "an option unknown to its key",
    number,
    ["adaeze: 5, hana: 1 }", "adaeze: 5, hanna: 1, hana: 1 }"],
    "hanna",
    "unknown-option",
    /hana/,
  ),
  seed(
    "a bin that does not exist",
    number,
    ["committee-date: { shown: 5, ", "committee-date: { show: 5, "],
    "show: 5",
    "unknown-bin",
    /shown/,
  ),
  seed(
    "a pick larger than the list",
    ninety,
    ["      pick: 3\n", "      pick: 9\n"],
    "9\n",
    "pick-impossible",
    /7|seven/,
  ),
  seed(
    "a budget that its steps can't meet",
    number,
    ["budget: 220 h", "budget: 225 h"],
    "225 h",
    "budget-step",
    /10/,
  ),
  seed(
    "a range the wrong way round",
    number,
    ["low: 1400..1500", "low: 1500..1400"],
    "1500..1400",
    "range-inverted",
    /ends before it begins/,
  ),
  seed(
    "a divisor that can become zero",
    number,
    ["closed: { number: 1200, min: 1200, max: 1900,", "closed: { number: 1200, min: 1200, max: 2000,"],
    "gap, decimals",
    "division-by-zero",
    /its bounds are 0 to/,
  ),
  seed(
    "a start outside its bounds",
    number,
    ["tomaszTrust: { number: 3, min: 0, max: 5 }", "tomaszTrust: { number: 8, min: 0, max: 5 }"],
    "8, min",
    "memory-bounds",
    /5/,
  ),
  seed(
    "a scored decision that can be skipped",
    ninety,
    ["  cause:\n", "  cause:\n    only-if: sunitaMet\n"],
    "only-if",
    "conditional-decision",
    /equivalent|every path|unscored|score/i,
  ),
  seed(
    "an id in capitals",
    ninety,
    ["  twenty-minutes:\n", "  Twenty-Minutes:\n"],
    "Twenty-Minutes",
    "invalid-id",
    /twenty-minutes/,
  ),
  seed(
    "a duration in words",
    ninety,
    ["    within: 4m", "    within: 4 minutes"],
    "4 minutes",
    "invalid-duration",
    /4m/,
  ),
  seed(
    "a field that is not in the format",
    number,
    [
      "      order: shuffled\n      options:\n        tomasz:",
      "      ordering: shuffled\n      options:\n        tomasz:",
    ],
    "ordering",
    "unknown-field",
    /order/,
  ),
  seed(
    "text quoting memory that does not exist",
    ninety,
    [
      "narrator: You have one hour.",
      'narrator: "You have {hours} hours."\n      - narrator: You have one hour.',
    ],
    "hours}",
    "unknown-name",
    /hours/,
  ),
];
