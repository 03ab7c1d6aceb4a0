import { type Diagnostic, diagnosticCodes, type Fix, type Position } from "@leadsim/scenarios";
import { version } from "../version.js";

const levels = { error: "error", warning: "warning", information: "note" } as const;
const rules = new Map(diagnosticCodes.map(({ code }, index): [string, number] => [code, index]));

/**
 * Diagnostics as a SARIF 2.1.0 log, for code hosts and editors that show findings of checkers: each code is a rule
 * with its page, each diagnostic a result with its region, related places and fix.
 */
export function toSarif(diagnostics: readonly Diagnostic[]): object {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "leadsim",
            version,
            semanticVersion: version,
            informationUri: "https://leadsim.dev",
            rules: diagnosticCodes.map(({ code, severity, summary }) => ({
              id: code,
              shortDescription: { text: summary },
              helpUri: `https://leadsim.dev/diagnostics/${code}`,
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map(resultOf),
      },
    ],
  };
}

function resultOf({ code, severity, message, help, file, start, end, related, fix }: Diagnostic): object {
  const ruleIndex = rules.get(code);
  return {
    ruleId: code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: help === undefined ? message : `${message} ${help}` },
    locations: [{ physicalLocation: placeOf(file, start, end) }],
    ...(related === undefined || related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, index) => ({
            id: index + 1,
            message: { text: place.message },
            physicalLocation: placeOf(place.file, place.start, place.end),
          })),
        }),
    ...(fix === undefined ? {} : { fixes: [fixOf(fix, file)] }),
  };
}

function placeOf(file: string, start: Position, end: Position): object {
  return {
    artifactLocation: { uri: uriOf(file) },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
  };
}

function fixOf({ title, edits }: Fix, file: string): object {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(file) },
        replacements: edits.map((edit) => ({
          deletedRegion: { charOffset: edit.start, charLength: edit.end - edit.start },
          insertedContent: { text: edit.text },
        })),
      },
    ],
  };
}

/** A path as a URI reference, with forward slashes. */
function uriOf(file: string): string {
  const path = file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? `file://${path}` : path;
}
