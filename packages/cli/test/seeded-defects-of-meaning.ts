import type { SeededDefect } from "./seeded-defects.js";

const ninety = "first-ninety-days" as const;
const number = "the-number" as const;

/** Mistakes that only show when the story is played, or when its keys are looked at together: none breaks the format. */
export const seededDefectsOfMeaning: readonly SeededDefect[] = [
  {
    name: "a guard beyond what its memory can hold",
    scenario: number,
    change: ["        if: tomaszTrust >= 4", "        if: tomaszTrust > 5"],
    at: "if: tomaszTrust > 5",
    code: "condition-never-holds",
    suggests: /change the condition or what is set before/,
  },
  {
    name: "two things that no play brings together",
    scenario: number,
    change: ["    only-if: conceded", "    only-if: conceded && longTerm"],
    at: "only-if: conceded && longTerm",
    code: "condition-never-holds",
    suggests: /never holds.*All plays were explored/s,
  },
  {
    name: "a guard that lets everybody through",
    scenario: number,
    change: ["        if: tomaszTrust >= 3", "        if: tomaszTrust >= 0"],
    at: "if: tomaszTrust >= 0",
    code: "condition-always-holds",
    suggests: /can be deleted/,
  },
  {
    name: "a scene that a route jumps over",
    scenario: number,
    change: ["  signing-day:\n", "  signing-day:\n    next: end\n"],
    at: "friday-agenda:",
    code: "unreachable-scene",
    suggests: /Let an option or a scene before it lead here/,
  },
  {
    name: "a scene behind a condition that never holds",
    scenario: number,
    change: [
      "      - set: { planToDate: 1330 }\n",
      "      - if: conceded && longTerm\n        next: friday-agenda\n      - set: { planToDate: 1330 }\n        next: end\n",
    ],
    at: "friday-agenda:",
    code: "scene-never-shown",
    suggests: /conditions or the effects before it/,
  },
  {
    name: "endings that leave nothing to those after them",
    scenario: number,
    change: [
      '    if: signingDay == "monday"\n',
      '    if: signingDay == "monday" || signingDay == "thursday"\n',
    ],
    at: "slipped-from-a-higher-figure:",
    code: "ending-never-told",
    suggests: /conditions of the endings above it/,
  },
  {
    name: "an option that leaves out a scored decision",
    scenario: ninety,
    change: [
      "          set: { hartwellLead: you, howardTo: you }\n",
      "          set: { hartwellLead: you, howardTo: you }\n          next: cause\n",
    ],
    at: "return-ownership:",
    code: "uneven-opportunities",
    suggests: /Lead every road through `howard-writes`/,
  },
  {
    name: "a route that another one takes each time",
    scenario: number,
    change: [
      "      - set: { planToDate: 1330 }\n",
      "      - set: { planToDate: 1330 }\n        next: friday-agenda\n      - if: conceded\n        next: end\n",
    ],
    at: "next: end",
    code: "next-never-taken",
    suggests: /the first `after` entry that has one/,
  },
  {
    name: "a story that goes round and never comes out",
    scenario: number,
    change: ["  signing-day:\n", "  signing-day:\n    next: accounts\n"],
    at: "accounts:",
    code: "loop-without-exit",
    suggests: /Let one way lead on/,
  },
  {
    name: "an option that is best on everything",
    scenario: number,
    change: [
      "explore-reality: { since-the-visit: 4, his-part: 5,",
      "explore-reality: { since-the-visit: 5, his-part: 4,",
    ],
    at: "since-the-visit:",
    code: "no-trade-off",
    suggests: /cost something on another/,
  },
  {
    name: "two options that are one to the measurement",
    scenario: number,
    change: ["out-of-quarter: 4, thursday-call: 1 }", "out-of-quarter: 3, thursday-call: 1 }"],
    at: "out-of-quarter:",
    code: "options-keyed-alike",
    suggests: /Tell them apart/,
  },
  {
    name: "memory that nothing reads",
    scenario: ninety,
    change: [
      "  sunitaMet: { flag: false }\n",
      "  sunitaMet: { flag: false }\n  sunitaLate: { flag: false }\n",
    ],
    at: "sunitaLate:",
    code: "unused-memory",
    suggests: /Read it in a condition or a text/,
  },
  {
    name: "an exhibit that nobody can open",
    scenario: ninety,
    change: ["    exhibits: [kofi-weeks]\n", ""],
    at: "kofi-weeks:",
    code: "unused-exhibit",
    suggests: /under a scene's `exhibits` or an option's `opens`/,
  },
  {
    name: "somebody in the cast who never appears",
    scenario: ninety,
    change: ["cast:\n", "cast:\n  ottilie: { name: Ottilie Brandt, role: Controller }\n"],
    at: "ottilie:",
    code: "unused-cast",
    suggests: /Delete the entry, or give it a line/,
  },
  {
    name: "a word that gives an option away",
    scenario: number,
    change: [
      "          text: Hear each person's expected",
      "          text: Always hear each person's expected",
    ],
    at: "each-number:",
    code: "absolute-word",
    suggests: /how often, or by when/,
  },
  {
    name: "a best option that is the longest by far",
    scenario: number,
    change: [
      "          text: Ask him what Karin or Jin has done about the purchase after the site visit.",
      "          text: Ask him what Karin or Jin, or anybody else at their company, has done about the purchase by themselves after the visit to the site last year.",
    ],
    at: "since-the-visit:",
    code: "option-length",
    suggests: /Length gives the key away/,
  },
  {
    name: "a range that an even split meets",
    scenario: number,
    change: [
      "          first-meetings: { from: 50, to: 80, off-by: 8 }",
      "          first-meetings: { from: 30, to: 60, off-by: 8 }",
    ],
    at: "ring-fence-prospecting:",
    code: "even-split-earns",
    suggests: /away from an even split/,
  },
  {
    name: "a key row in which every option is about as good",
    scenario: number,
    change: [
      "challenge-stalled-deals: { since-the-visit: 5, his-part: 2, read-the-log: 3, out-of-quarter: 4, thursday-call: 1 }",
      "challenge-stalled-deals: { since-the-visit: 3, his-part: 3, read-the-log: 3, out-of-quarter: 3, thursday-call: 3 }",
    ],
    at: "challenge-stalled-deals:",
    code: "levels-without-spread",
    suggests: /a level of 2 or less and one of 4 or more/,
  },
  {
    name: "a ranking shown in its best order",
    scenario: number,
    change: [
      "      prompt: Put these uses of the ninety minutes in order, the best first.\n      order: shuffled\n",
      "      prompt: Put these uses of the ninety minutes in order, the best first.\n      order: fixed\n",
    ],
    at: "prepare-interests-and-limits:",
    code: "unread-response-earns",
    suggests: /let it be shuffled/,
  },
];
