/** What people write, in YAML. */
export const writtenKinds = ["scenario", "model", "form", "translation"] as const;

/** What programs write, in JSON, in the order in which files of a project are checked. */
export const jsonKinds = [
  "transcript",
  "evidence",
  "benchmark",
  "calibration",
  "candidate-profile",
  "candidate-view",
  "check",
  "comparison",
  "compiled-scenario",
  "debrief",
  "diff",
  "dimensions",
  "fairness",
  "interview-guide",
  "invariance",
  "item-statistics",
  "meter",
  "norms",
  "panel-result",
  "precision",
  "profile",
  "responses",
  "simulation",
  "theme",
  "tracking-result",
  "what-if",
] as const;

/** Documents that people write. */
export type WrittenKind = (typeof writtenKinds)[number];

/** Documents that programs write. */
export type JsonKind = (typeof jsonKinds)[number];

/** Every kind of document that leadsim reads or writes: the word in its `format` line, and the name of its schema. */
export type DocumentKind = WrittenKind | JsonKind;

const all: ReadonlySet<string> = new Set([...writtenKinds, ...jsonKinds]);

/** Whether a word names a kind of document. */
function isDocumentKind(word: string): word is DocumentKind {
  return all.has(word);
}

/** Whether a `format` line names a kind of document there is. */
export function isKnownFormat(format: string): boolean {
  return isDocumentKind(/^leadsim\/(.*)@1$/.exec(format)?.[1] ?? "");
}

/** What kind of document a text is; undefined when it isn't one of leadsim's. */
export function kindOf(source: string | Uint8Array, file: string): DocumentKind | undefined {
  const text = typeof source === "string" ? source : new TextDecoder().decode(source);
  const declared = /^[ \t]*(?:\{[ \t]*)?["']?format["']?\s*:\s*["']?leadsim\/([a-z-]+)@/m.exec(text)?.[1];
  if (declared && isDocumentKind(declared)) return declared;
  if (/\.json$/i.test(file)) {
    return /^\s*\[\s*\{[^{}[\]]*"scene"\s*:/.test(text) ? "responses" : undefined;
  }
  // A scenario whose format line is missing or misspelled should hear about it, not be passed over.
  if (/^scenes\s*:/m.test(text)) return "scenario";
  if (/^competencies\s*:/m.test(text)) return "model";
  if (/^scenarios\s*:/m.test(text) && /^purpose\s*:/m.test(text)) return "form";
  return declared ? "scenario" : undefined;
}
