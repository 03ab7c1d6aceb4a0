import type { Accepted, CheckAccepted, Diagnostic } from "@leadsim/scenarios";

/** Diagnostics parted into those that are left and those that their documents accept. */
export interface AcceptedWarnings {
  readonly left: Diagnostic[];
  readonly accepted: CheckAccepted[];
  /** What is accepted and not there, in words: it would hide the next one of its kind. */
  readonly unused: string[];
}

/**
 * Takes out what a document accepts, by its code and in that document alone. An error is never accepted.
 * @param accepts by file
 */
export function acceptWarnings(
  diagnostics: readonly Diagnostic[],
  accepts: ReadonlyMap<string, readonly Accepted[]>,
): AcceptedWarnings {
  const left: Diagnostic[] = [];
  const accepted: CheckAccepted[] = [];
  const used = new Set<Accepted>();
  for (const diagnostic of diagnostics) {
    const { code, message, file, start, severity } = diagnostic;
    const entry = accepts.get(file)?.find((one) => one.code === code);
    if (!entry || severity === "error") {
      left.push(diagnostic);
      continue;
    }
    used.add(entry);
    accepted.push({ code, message, file, line: start.line, why: entry.why });
  }
  const unused = [...accepts].flatMap(([file, entries]) =>
    entries
      .filter((entry) => !used.has(entry))
      .map(({ code }) => `${file} accepts ${code}, and no such warning is there: take it out of \`accept\`.`),
  );
  return { left, accepted, unused };
}
