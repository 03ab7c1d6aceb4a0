import type { Diagnostic, Fix, RelatedPlace, Severity } from "../diagnostic/diagnostic.js";
import type { DiagnosticCode } from "../diagnostic/diagnostic-codes.js";
import { severityOf } from "../diagnostic/severity-of.js";
import { present } from "../document/present.js";
import { knownFix } from "../fixes/known-fixes.js";
import { type Place, positionAt, type Source } from "../source/source.js";
import type { Advice } from "../spelling/did-you-mean.js";
import { type Effort, fullEffort } from "../spelling/nearest.js";

/** How many diagnostics one document is answered with. */
const diagnosticLimit = 200;

/** What to do about it; a function where finding it out takes time, called only for what will be shown. */
export type Help = string | Advice | undefined | ((effort: Effort) => string | Advice | undefined);

/** What a finding may say beside its message. */
export interface FindingDetail {
  readonly help?: Help;
  readonly fix?: Fix | undefined;
  readonly related?: readonly { readonly message: string; readonly place: Place }[];
}

/** Collects the diagnostics of one document. */
export interface Findings {
  readonly source: Source;
  /** What may be spent on finding out which words were meant. */
  readonly effort: Effort;
  add(code: DiagnosticCode, place: Place, message: string, detail?: FindingDetail): void;
  /** Silences what else would be said inside a stretch, since what is wrong there has been said. */
  mute(place: Place): void;
  /** Counts an error without saying it: there are more than will be shown. */
  miss(): void;
  hasErrors(): boolean;
  /** True once more was found than will be shown: checks may stop looking for suggestions. */
  isFull(): boolean;
  /** Sorted by position and cut at the limit with a closing note. */
  list(): readonly Diagnostic[];
}

export function createFindings(source: Source): Findings {
  const found: Diagnostic[] = [];
  const seen = new Set<string>();
  const effort = fullEffort();
  let errors = 0;
  let left = 0;
  const muted: Place[] = [];

  const related = (detail: FindingDetail): readonly RelatedPlace[] | undefined =>
    detail.related?.map(({ message, place }) => ({ message, file: source.file, ...span(source, place) }));

  return {
    source,
    effort,
    add(code, place, message, detail = {}) {
      if (muted.some(({ start, end }) => place.start >= start && place.start <= end)) return;
      const severity: Severity = severityOf(code);
      if (severity === "error") errors += 1;
      // Errors always find room, so that a flood of warnings can't hide why a document was refused.
      if (found.length >= diagnosticLimit && !(severity === "error" && errors <= diagnosticLimit)) {
        left += 1;
        return;
      }
      const identity = `${code} ${place.start} ${place.end} ${message}`;
      if (seen.has(identity)) return;
      seen.add(identity);
      const places = related(detail);
      const advice = typeof detail.help === "function" ? detail.help(effort) : detail.help;
      const { help, meant } = typeof advice === "object" ? advice : { help: advice, meant: undefined };
      const fix = knownFix(code, source.text, place, meant) ?? detail.fix;
      found.push({
        code,
        severity,
        message,
        file: source.file,
        ...span(source, place),
        ...present({ help }),
        ...(fix === undefined ? {} : { fix: shifted(fix, source.skipped) }),
        ...present({ related: places }),
      });
    },
    mute(place) {
      // A flood of mistakes needs no tidying.
      if (muted.length < diagnosticLimit) muted.push(place);
    },
    miss() {
      errors += 1;
      left += 1;
    },
    hasErrors: () => errors > 0,
    isFull: () => found.length >= diagnosticLimit,
    list() {
      const ranked = [...found].sort(bySeverity).slice(0, diagnosticLimit).sort(byPosition);
      const unseen = left + Math.max(0, found.length - diagnosticLimit);
      if (unseen === 0) return ranked;
      const end = span(source, { start: source.text.length, end: source.text.length });
      return [
        ...ranked,
        {
          code: "too-many-diagnostics",
          severity: severityOf("too-many-diagnostics"),
          message: `${unseen} more ${unseen === 1 ? "diagnostic is" : "diagnostics are"} not shown.`,
          file: source.file,
          ...end,
          help: "Mend the first ones and check again; many of the others usually follow from them.",
        },
      ];
    },
  };
}

function span(source: Source, place: Place): Pick<Diagnostic, "start" | "end"> {
  return {
    start: positionAt(source, place.start),
    end: positionAt(source, Math.max(place.start, place.end)),
  };
}

/** The edits alone, whatever the places were cut from, in a text with so much before it. */
function shifted({ title, edits }: Fix, by: number): Fix {
  return {
    title,
    edits: edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text })),
  };
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };
const bySeverity = (a: Diagnostic, b: Diagnostic): number => weights[a.severity] - weights[b.severity];
const byPosition = (a: Diagnostic, b: Diagnostic): number =>
  a.start.offset - b.start.offset || a.end.offset - b.end.offset || bySeverity(a, b);
