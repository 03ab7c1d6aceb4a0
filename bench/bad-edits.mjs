// Seeded mistakes in the generated scenario of graph.mjs, as an author makes them, each with what must be said of it.
import { size } from "./graph.mjs";

/** The model that the generated scenario measures. */
export const model = `format: leadsim/model@1
id: bench
version: 1.0.0
title: Bench
locale: en
about: For benchmarks.
pillars: { lead: { title: Lead } }
areas: { talk: { title: Talk } }
competencies:
  calls:
    name: Calls
    area: talk
    pillar: lead
    definition: Calls well.
    behaviors:
${["a", "b"]
  .map(
    (letter) => `      behavior-${letter}:
        statement: Does ${letter}.
        cue: Something happens.
        anchors: { 1: Badly., 3: Well., 5: Best. }
        practice: { observe: a, ask: b, rehearse: c }`,
  )
  .join("\n")}
`;

/** @typedef {{ start: number, end: number, text: string, code: string, line: number }} BadEdit */

/** Kinds of mistakes: what is written, what is written instead, the code of what is said, and how many lines below. */
const mistakes = [
  ["unknown scene id", /next: (?:s\d+|end)(?= })/, "next: nowhere", "unknown-scene"],
  ["misspelt behavior", "behavior-a", "behaviour-a", "unknown-behavior"],
  ["wrong level", "behavior-a: { o0: 1", "behavior-a: { o0: 9", "number-out-of-bounds"],
  ["type slip in a condition", "score < 2 * steps", 'score < "two"', "condition-type"],
  ["broken YAML quote", "prompt: What", 'prompt: "What', "yaml-syntax"],
  ["bad indentation in a scene", "  prompt: What", " prompt: What", "yaml-syntax", 1],
  ["bad indentation of a scene id", /^ {2}(?=s\d)/, " ", "yaml-syntax"],
];

/** Some bad edits of every kind, at seeded scenes; the last kind changes what all scenes are checked against. */
export function badEdits(text, count) {
  const kinds = mistakes.map(([kind, written, by, code, below = 0], place) => {
    const edits = scenesFor(place, count).map((scene) => editIn(text, scene, written, by, code, below));
    return { kind, edits };
  });
  const memory = text.indexOf("  steps: {") + 2;
  const renamed = { start: memory, end: memory + 5, text: "stops", code: "unknown-name", line: undefined };
  return [...kinds, { kind: "a memory that every scene reads, renamed", edits: Array(count).fill(renamed) }];
}

export function applyEdit(text, { start, end, text: by }) {
  return text.slice(0, start) + by + text.slice(end);
}

function editIn(text, scene, written, by, code, below) {
  const from = text.indexOf(`  s${scene}:\n`);
  const own = text.slice(from);
  const at = typeof written === "string" ? own.indexOf(written) : own.search(written);
  const length = typeof written === "string" ? written.length : written.exec(own)[0].length;
  const start = from + at;
  const line = text.slice(0, start).split("\n").length + below;
  return { start, end: start + length, text: by, code, line };
}

/** Different scenes for every kind, the same in every run. */
function scenesFor(kind, count) {
  let state = (kind + 1) * 2654435761;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return 1 + ((state >>> 16) % (size.scenes - 2));
  });
}
