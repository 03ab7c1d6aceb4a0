import {
  type Diagnostic,
  type DiagnosticCode,
  type ScriptedResponse,
  type SourcePlaces,
  severityOf,
  sourcePlaces,
} from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import type { Path } from "./facts.js";

/** What a finding of meaning says beside its message. */
export interface Detail {
  readonly help?: string;
  readonly related?: readonly { readonly message: string; readonly path: Path }[];
  /** Responses of a play that shows it. */
  readonly witness?: readonly ScriptedResponse[];
}

/** Collects what the checks of meaning find. */
export interface Report {
  add(code: DiagnosticCode, path: Path, message: string, detail?: Detail): void;
  /** Whether something is written at a path of the document. */
  has(path: Path): boolean;
  /** By position. */
  list(): readonly Diagnostic[];
}

const top = { line: 1, column: 1, offset: 0 };
const nowhere = { start: top, end: top };

/** The source is parsed for places only when there is something to place. */
export function createReport(source: string | Uint8Array, file: string): Report {
  const found: Diagnostic[] = [];
  let known: SourcePlaces | undefined;
  const places = (): SourcePlaces | undefined => {
    known ??= sourcePlaces(source, file);
    return known;
  };
  const at = (path: Path) => places()?.key(path) ?? nowhere;
  return {
    add(code, path, message, { help, related, witness } = {}) {
      found.push({
        code,
        severity: severityOf(code),
        message,
        file,
        ...at(path),
        ...present({ help }),
        ...(related === undefined
          ? {}
          : { related: related.map((place) => ({ message: place.message, file, ...at(place.path) })) }),
        ...present({ witness }),
      });
    },
    has: (path) => places()?.has(path) ?? false,
    list: () => [...found].sort((a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset),
  };
}
