import { type Diagnostic, formatDiagnostic } from "@leadsim/scenarios";
import { plainLine } from "./terminal/plain.js";

/** A diagnostic with its code frame, safe to print: ids quoted in messages come from the document. */
export function printDiagnostic(diagnostic: Diagnostic, source: string, color: boolean): string {
  const { message, file, help, related } = diagnostic;
  const safe: Diagnostic = {
    ...diagnostic,
    message: plainLine(message),
    file: plainLine(file),
    ...(help === undefined ? {} : { help: plainLine(help) }),
    ...(related === undefined
      ? {}
      : {
          related: related.map((place) => ({
            ...place,
            message: plainLine(place.message),
            file: plainLine(place.file),
          })),
        }),
  };
  return formatDiagnostic(safe, source, { color });
}
