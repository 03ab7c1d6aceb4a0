import type { JsonDocuments } from "./json-document.js";

/** What a file holds, by its `format` line (or, failing that, by its top-level keys). */
export type DocumentKind = "scenario" | "model" | "form" | keyof JsonDocuments;

/** What kind of document a text is; undefined when it isn't one of leadsim's. */
export function kindOf(source: Uint8Array, file: string): DocumentKind | undefined {
  const text = new TextDecoder().decode(source);
  const declared = /^\s*\{?\s*["']?format["']?\s*:\s*["']?leadsim\/([a-z-]+)@/m.exec(text)?.[1];
  if (declared && isKind(declared)) return declared;
  if (/\.json$/i.test(file)) {
    return /^\s*\[\s*\{[^{}[\]]*"scene"\s*:/.test(text) ? "responses" : undefined;
  }
  // A scenario whose format line is missing or misspelled should hear about it, not be passed over.
  if (/^scenes\s*:/m.test(text)) return "scenario";
  if (/^competencies\s*:/m.test(text)) return "model";
  if (/^scenarios\s*:/m.test(text) && /^purpose\s*:/m.test(text)) return "form";
  return declared ? "scenario" : undefined;
}

/** Kinds that are written as JSON, each with a published schema. A new kind is missed here by the compiler. */
const json: Readonly<Record<keyof JsonDocuments, true>> = {
  transcript: true,
  evidence: true,
  benchmark: true,
  calibration: true,
  "candidate-profile": true,
  check: true,
  comparison: true,
  diff: true,
  fairness: true,
  "interview-guide": true,
  "item-statistics": true,
  meter: true,
  norms: true,
  "panel-result": true,
  profile: true,
  responses: true,
  simulation: true,
  "tracking-result": true,
  "what-if": true,
};
/** In the order they are checked. */
export const jsonKinds: readonly (keyof JsonDocuments)[] = Object.keys(json) as (keyof JsonDocuments)[];

function isKind(word: string): word is DocumentKind {
  return word === "scenario" || word === "model" || word === "form" || Object.hasOwn(json, word);
}
