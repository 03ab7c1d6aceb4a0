import {
  type Diagnostic,
  type DiagnosticCode,
  type Position,
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
  /** The same at offsets of the source. */
  addAt(
    code: DiagnosticCode,
    place: { readonly start: number; readonly end: number },
    message: string,
    detail?: Pick<Detail, "help">,
  ): void;
  /** Whether something is written at a path of the document. */
  has(path: Path): boolean;
  /** What is written at a path, as it stands in the source. */
  written(path: Path): string | undefined;
  readonly source: string;
  /** By position. */
  list(): readonly Diagnostic[];
}

const top = { line: 1, column: 1, offset: 0 };
const nowhere = { start: top, end: top };

/** The source is parsed for places only when there is something to place. */
export function createReport(source: string | Uint8Array, file: string): Report {
  const found: Diagnostic[] = [];
  const text = typeof source === "string" ? source : new TextDecoder().decode(source);
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
    addAt(code, { start, end }, message, { help } = {}) {
      const place = { start: positionIn(text, start), end: positionIn(text, end) };
      found.push({ code, severity: severityOf(code), message, file, ...place, ...present({ help }) });
    },
    source: text,
    written(path) {
      const { start, end } = places()?.has(path) ? places()!.value(path) : nowhere;
      return start === end ? undefined : text.slice(start.offset, end.offset);
    },
    has: (path) => places()?.has(path) ?? false,
    list: () => [...found].sort((a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset),
  };
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1, offset };
}
