import type { CheckResult } from "@leadsim/scenarios";
import { coverageTable } from "../coverage/coverage-table.js";
import type { Found } from "../find-documents.js";
import type { Io } from "../io.js";
import { printDiagnostic } from "../print-diagnostic.js";
import { colorsFor, wantsColor } from "../terminal/colors.js";
import { plainLine } from "../terminal/plain.js";

/** What was found, as a person reads it: each mistake where it stands, then notes and counts. */
export function checkText(result: CheckResult, found: Found, mostWarnings: number, io: Io): string {
  const sources = new Map(found.documents.map(({ file, source }) => [file, source]));
  const color = wantsColor(io.stdout, io.env);
  const mistakes = result.diagnostics.map((diagnostic) => {
    const source = new TextDecoder().decode(sources.get(diagnostic.file));
    return `${printDiagnostic(diagnostic, source, color)}\n`;
  });
  const { coverage, counts } = result;
  const lines = [
    ...mistakes,
    ...(coverage ?? []).flatMap((covered) => coverageTable(covered, io.stdout.columns ?? 100)),
    ...(coverage?.length === 0 && counts.errors > 0
      ? ["note: coverage is counted once the errors are mended."]
      : []),
    ...result.notes.map((note) => `note: ${plainLine(note)}`),
    ...(found.skipped.length > 0 ? [`note: ${skippedWords(found.skipped)}`] : []),
    summary(result, io),
    ...(counts.warnings > mostWarnings ? [tooMany(counts.warnings, mostWarnings)] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function tooMany(warnings: number, most: number): string {
  return `${warnings === 1 ? "1 warning is" : `${warnings} warnings are`} more than the ${most} allowed.`;
}

function summary(result: CheckResult, io: Io): string {
  const colors = colorsFor(io.stdout, io.env);
  const { files, errors, warnings, information, accepted } = result.counts;
  if (files === 0) return "No leadsim documents were found there.";
  const checked = `${count(files, "file")} checked`;
  const parts = [
    ...(errors > 0 ? [colors.red(count(errors, "error"))] : []),
    ...(warnings > 0 ? [colors.yellow(count(warnings, "warning"))] : []),
    ...(information > 0 ? [`${count(information, "note")}`] : []),
  ];
  const taken = accepted > 0 ? `, ${accepted} accepted with a reason` : "";
  if (parts.length === 0) return `${checked}: ${colors.green("no mistakes found")}${taken}`;
  return `${checked}: ${parts.join(", ")}${taken}`;
}

function skippedWords(skipped: readonly string[]): string {
  const names = skipped.slice(0, 3).map(plainLine).join(", ");
  const more = skipped.length > 3 ? ` and ${skipped.length - 3} more` : "";
  return `left alone, no leadsim format line: ${names}${more}`;
}

function count(amount: number, word: string): string {
  return `${amount} ${word}${amount === 1 ? "" : "s"}`;
}
