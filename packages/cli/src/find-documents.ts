import { statSync } from "node:fs";
import { join } from "node:path";
import type { FoundDocument } from "@leadsim/authoring/check";
import { kindOf } from "@leadsim/scenarios";
import { documentFiles, TooManyFiles } from "@leadsim/scenarios/node";
import { cannotRead, readFile } from "./read-file.js";
import { UserError } from "./user-error.js";

export interface Found {
  readonly documents: readonly FoundDocument[];
  /** YAML and JSON files met in a folder that are not leadsim's. */
  readonly skipped: readonly string[];
}

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
export function filesIn(folder: string, shown: string): readonly string[] {
  try {
    return documentFiles(folder);
  } catch (error) {
    if (!(error instanceof TooManyFiles)) throw cannotRead(shown, "folder", error);
    throw new UserError(
      `${shown} holds more than ${error.most} YAML and JSON files.`,
      "Name a smaller folder.",
    );
  }
}

function stat(path: string, shown: string) {
  try {
    return statSync(path);
  } catch (error) {
    throw cannotRead(shown, "file or folder", error);
  }
}
