import type { Severity } from "./diagnostic.js";
import type { DiagnosticCode, diagnosticCodes } from "./diagnostic-codes.js";

type Entry = (typeof diagnosticCodes)[number];

/**
 * The codes that are no errors, each with the severity that the table of codes gives it, which its type asks for: a
 * browser that loads a scenario needs no summaries.
 */
const lesser: {
  readonly [One in Entry as One["severity"] extends "error" ? never : One["code"]]: One["severity"];
} = {
  "too-many-diagnostics": "information",
  "text-cut-by-comment": "warning",
  "thousands-mark": "warning",
  "story-loop": "warning",
  "unreachable-scene": "warning",
  "even-split-earns": "warning",
  "option-without-why": "warning",
  "why-without-key": "warning",
  "few-behaviors": "warning",
  "unused-group": "warning",
  "nothing-scored": "warning",
  "public-keys": "warning",
  "translation-of-nothing": "warning",
  "translation-missing": "warning",
  "translation-stale": "warning",
  "translation-orphan": "warning",
  "translation-number": "warning",
  "scene-never-shown": "warning",
  "condition-never-holds": "warning",
  "condition-always-holds": "information",
  "ending-never-told": "warning",
  "next-never-taken": "warning",
  "uneven-opportunities": "warning",
  "unknown-reachability": "information",
  "unused-memory": "warning",
  "unused-exhibit": "warning",
  "unused-cast": "information",
  "no-trade-off": "information",
  "options-keyed-alike": "information",
  "unread-response-earns": "warning",
  "order-predicts-key": "warning",
  "best-option-longest": "information",
  "option-length": "information",
  "option-count": "information",
  "absolute-word": "information",
  "long-stem": "information",
  "wrong-weekday": "warning",
  "wrong-total": "warning",
};

/** How much a code weighs. */
export function severityOf(code: DiagnosticCode): Severity {
  const known: Readonly<Partial<Record<DiagnosticCode, Severity>>> = lesser;
  return known[code] ?? "error";
}
