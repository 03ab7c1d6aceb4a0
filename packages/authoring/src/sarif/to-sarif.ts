import { type Diagnostic, diagnosticCodes, type Fix, type Position } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { version } from "../version.js";
import { lineHashes } from "./line-hashes.js";
import { witnessFlow } from "./witness-flow.js";

/** Where the files of the diagnostics are, and what is in them. */
export interface SarifSources {
  /** A file as a SARIF artifact location, relative to {@link sourceRoot} where it can be. */
  artifactAt(file: string): object;
  /** The text of a file that a diagnostic names. */
  textOf(file: string): string | undefined;
  /** The page that explains a code, in Markdown and as plain text. */
  pageOf(code: string): { readonly markdown: string; readonly text: string } | undefined;
}

/** What relative addresses start from. Code hosts take it for the root of the repository. */
export const sourceRoot = "%SRCROOT%";

const levels = { error: "error", warning: "warning", information: "note" } as const;
const rules = new Map(diagnosticCodes.map(({ code }, index): [string, number] => [code, index]));

/**
 * Diagnostics as a SARIF 2.1.0 log, for code hosts and editors that show findings of checkers: each code is a rule
 * with its whole page, each diagnostic a result with its region, related places, fix, and a fingerprint that stays the
 * same when lines above it come or go.
 */
export function toSarif(diagnostics: readonly Diagnostic[], sources: SarifSources): object {
  const fingerprint = fingerprints(sources);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "leadsim", version, semanticVersion: version, rules: allRules(sources) } },
        originalUriBaseIds: {
          [sourceRoot]: { description: { text: "The folder in which leadsim check was run." } },
        },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => ({
          ...resultOf(diagnostic, sources),
          ...flowOf(diagnostic, sources),
          ...fingerprint(diagnostic),
        })),
      },
    ],
  };
}

function allRules({ pageOf }: SarifSources): object[] {
  return diagnosticCodes.map(({ code, severity, summary }) => {
    const page = pageOf(code);
    return {
      id: code,
      shortDescription: { text: summary },
      fullDescription: { text: summary },
      help: page ?? { text: summary },
      defaultConfiguration: { level: levels[severity] },
      properties: { tags: ["leadsim"] },
    };
  });
}

function resultOf(diagnostic: Diagnostic, sources: SarifSources): object {
  const { code, severity, message, help, file, start, end, related, fix } = diagnostic;
  const ruleIndex = rules.get(code);
  return {
    ruleId: code,
    ...present({ ruleIndex }),
    level: levels[severity],
    message: { text: help === undefined ? message : `${message} ${help}` },
    locations: [{ physicalLocation: placeOf(file, start, end, sources) }],
    ...(related === undefined || related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, index) => ({
            id: index + 1,
            message: { text: place.message },
            physicalLocation: placeOf(place.file, place.start, place.end, sources),
          })),
        }),
    ...(fix === undefined ? {} : { fixes: [fixOf(fix, file, sources)] }),
  };
}

function flowOf({ file, witness }: Diagnostic, { artifactAt, textOf }: SarifSources): object {
  const source = textOf(file);
  if (witness === undefined || witness.length === 0 || source === undefined) return {};
  return { codeFlows: [witnessFlow(witness, source, artifactAt(file))] };
}

function placeOf(file: string, start: Position, end: Position, { artifactAt }: SarifSources): object {
  return {
    artifactLocation: artifactAt(file),
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
  };
}

function fixOf({ title, edits }: Fix, file: string, { artifactAt }: SarifSources): object {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: artifactAt(file),
        replacements: edits.map((edit) => ({
          deletedRegion: { charOffset: edit.start, charLength: edit.end - edit.start },
          insertedContent: { text: edit.text },
        })),
      },
    ],
  };
}

/** The hash of the line on which a diagnostic begins; each file is hashed once. */
function fingerprints({ textOf }: SarifSources): (diagnostic: Diagnostic) => object {
  const hashed = new Map<string, readonly string[]>();
  return ({ file, start }) => {
    let hashes = hashed.get(file);
    if (!hashes) {
      const text = textOf(file);
      hashes = text === undefined ? [] : lineHashes(text);
      hashed.set(file, hashes);
    }
    const primaryLocationLineHash = hashes[start.line - 1];
    return primaryLocationLineHash === undefined ? {} : { partialFingerprints: { primaryLocationLineHash } };
  };
}
