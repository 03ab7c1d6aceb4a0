import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { JsonDocuments } from "@leadsim/scenarios";
import { cannotRead, readFile } from "./read-file.js";
import { UserError } from "./user-error.js";

/** What a file holds, by its `format` line (or, failing that, by its top-level keys). */
export type DocumentKind = "scenario" | "model" | "form" | keyof JsonDocuments;

export interface FoundDocument {
  /** The path as the person would write it. */
  readonly file: string;
  readonly kind: DocumentKind;
  readonly source: Uint8Array;
}

export interface Found {
  readonly documents: readonly FoundDocument[];
  /** YAML and JSON files met in a folder that are not leadsim's. */
  readonly skipped: readonly string[];
}

const skippedFolders = new Set(["node_modules", "dist", "coverage"]);
const most = 10_000;

/**
 * All leadsim documents among files and folders, folders searched through, in a stable order.
 * Files named outright are always taken; in folders, other people's YAML and JSON is left alone.
 * @throws UserError for a path that doesn't exist, and for a named file that can't be told
 */
export function findDocuments(paths: readonly { readonly path: string; readonly shown: string }[]): Found {
  const documents = new Map<string, FoundDocument>();
  const skipped: string[] = [];
  for (const { path, shown } of paths) {
    if (!stat(path, shown).isDirectory()) {
      documents.set(path, named(path, shown));
      continue;
    }
    for (const inside of filesIn(path, shown)) {
      const source = readFile(join(path, inside), join(shown, inside), "document");
      const kind = kindOf(source, inside);
      if (kind) documents.set(join(path, inside), { file: join(shown, inside), kind, source });
      else skipped.push(join(shown, inside));
    }
  }
  return { documents: [...documents.values()], skipped };
}

/** What kind of document a text is; undefined when it isn't one of leadsim's. */
export function kindOf(source: Uint8Array, file: string): DocumentKind | undefined {
  const text = new TextDecoder().decode(source);
  const declared = /^\s*\{?\s*["']?format["']?\s*:\s*["']?leadsim\/([a-z-]+)@/m.exec(text)?.[1];
  if (declared && isKind(declared)) return declared;
  if (/\.json$/i.test(file)) {
    return /^\s*\[\s*\{[^{}[\]]*"scene"\s*:/.test(text) ? "responses" : undefined;
  }
  // A scenario whose format line is missing or misspelled should hear about it, not be passed over.
  if (/^scenes\s*:/m.test(text)) return "scenario";
  if (/^competencies\s*:/m.test(text)) return "model";
  if (/^scenarios\s*:/m.test(text) && /^purpose\s*:/m.test(text)) return "form";
  return declared ? "scenario" : undefined;
}

function named(path: string, shown: string): FoundDocument {
  const source = readFile(path, shown, "document");
  const kind = kindOf(source, path);
  if (kind) return { file: shown, kind, source };
  if (/\.ya?ml$/i.test(path)) return { file: shown, kind: "scenario", source };
  throw new UserError(
    `${shown} is not a leadsim document.`,
    "Documents begin with a line such as `format: leadsim/scenario@1`; responses are a JSON list of { scene, response }.",
  );
}

/** Paths of YAML and JSON files, relative to the folder. */
export function filesIn(folder: string, shown: string): string[] {
  const files: string[] = [];
  const visit = (path: string) => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true }).sort(byName)) {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith(".") && !skippedFolders.has(entry.name)) visit(inside);
      } else if (entry.isFile() && /\.(ya?ml|json)$/i.test(entry.name)) {
        files.push(inside);
        if (files.length > most) {
          throw new UserError(
            `${shown} holds more than ${most} YAML and JSON files.`,
            "Name a smaller folder.",
          );
        }
      }
    }
  };
  try {
    visit("");
  } catch (error) {
    throw error instanceof UserError ? error : cannotRead(shown, "folder", error);
  }
  return files;
}

function byName(left: { name: string }, right: { name: string }): number {
  return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}

function stat(path: string, shown: string) {
  try {
    return statSync(path);
  } catch (error) {
    throw cannotRead(shown, "file or folder", error);
  }
}

/** Kinds that are written as JSON, each with a published schema. A new kind is missed here by the compiler. */
const json: Readonly<Record<keyof JsonDocuments, true>> = {
  transcript: true,
  evidence: true,
  benchmark: true,
  calibration: true,
  "candidate-profile": true,
  check: true,
  comparison: true,
  diff: true,
  fairness: true,
  "interview-guide": true,
  "item-statistics": true,
  meter: true,
  norms: true,
  "panel-result": true,
  profile: true,
  responses: true,
  simulation: true,
  "tracking-result": true,
  "what-if": true,
};
/** In the order they are checked. */
export const jsonKinds: readonly (keyof JsonDocuments)[] = Object.keys(json) as (keyof JsonDocuments)[];

function isKind(word: string): word is DocumentKind {
  return word === "scenario" || word === "model" || word === "form" || Object.hasOwn(json, word);
}
