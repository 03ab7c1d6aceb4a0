import {
  applyEdits,
  type Diagnostic,
  findTargets,
  type RenameTarget,
  renameEdits,
  type SymbolDocument,
  type SymbolKind,
  topField,
} from "@leadsim/scenarios";
import { AuthoringError } from "../authoring-error.js";
import { checkDocuments } from "../check/check-documents.js";
import type { Content, FoundDocument } from "../content.js";
import { type Rewrite, textOf } from "../rewrite.js";
import { renameInTranslation } from "./rename-in-translation.js";

export interface RenameRequest {
  readonly id: string;
  readonly newId: string;
  readonly kind?: SymbolKind;
  /** The scene that the option or bin belongs to. */
  readonly scene?: string;
}

export interface Renamed {
  readonly target: RenameTarget;
  /** How often the id stood there. */
  readonly places: number;
  readonly rewrites: readonly Rewrite[];
}

/**
 * The texts of documents with an id renamed.
 * @throws AuthoringError when it is not clear what is meant, when the new id can't be taken, and when
 * documents would have more errors than before
 */
export function renameDocuments(
  found: readonly FoundDocument[],
  request: RenameRequest,
  library: Content,
): Renamed {
  const documents = found.flatMap(({ file, kind, source }): SymbolDocument[] =>
    kind === "scenario" || kind === "form" || kind === "model" ? [{ file, kind, text: textOf(source) }] : [],
  );
  const target = theTarget(findTargets(documents, request.id), request);
  const renaming = renameEdits(documents, target, request.newId);
  if ("refusal" in renaming)
    throw new AuthoringError("can-not-rename", renaming.refusal, "Nothing was renamed.");
  const rewrites = renaming.edits.map(({ file, edits }) => {
    const before = documents.find((document) => document.file === file)!.text;
    return { file, before, after: applyEdits(before, edits) };
  });
  rewrites.push(...inTranslations(found, target, request.newId));
  refuseNewErrors(found, rewrites, library);
  const places = renaming.edits.reduce((sum, { edits }) => sum + edits.length, 0);
  return { target, places, rewrites };
}

/** What changes in the translations of the document that declares an id. */
function inTranslations(
  found: readonly FoundDocument[],
  target: RenameTarget,
  newId: string,
): readonly Rewrite[] {
  const declaring = found.find(({ file }) => file === target.file);
  const id = declaring && topField(textOf(declaring.source), "id");
  return found.flatMap(({ file, kind, source }) => {
    const before = textOf(source);
    if (kind !== "translation" || topField(before, "of") !== id) return [];
    const after = renameInTranslation(before, target, newId);
    return after === before ? [] : [{ file, before, after }];
  });
}

function theTarget(all: readonly RenameTarget[], { id, kind, scene }: RenameRequest): RenameTarget {
  const targets = all.filter(
    (target) =>
      (kind === undefined || target.kind === kind) && (scene === undefined || target.scene === scene),
  );
  const [target, ...others] = targets;
  if (!target) {
    throw new AuthoringError(
      "can-not-rename",
      `There is no ${kind ?? "id"} ${id}${scene === undefined ? "" : ` in the scene ${scene}`}.`,
      all.length > 0
        ? `There is: ${all.map(describe).join(", ")}.`
        : "Name the file or folder that declares it; without one, the current folder is searched.",
    );
  }
  if (others.length === 0) return target;
  const kinds = new Set(targets.map((each) => each.kind));
  const scenes = targets.every((each) => each.scene !== undefined);
  throw new AuthoringError(
    "can-not-rename",
    `${id} can mean several things: ${targets.map(describe).join(", ")}.`,
    kinds.size > 1
      ? `Say which: --kind ${[...kinds].join(" or --kind ")}.`
      : scenes && new Set(targets.map((each) => each.scene)).size === targets.length
        ? `Say which: --in ${targets.map((each) => each.scene).join(" or --in ")}.`
        : "Name the one file that you mean.",
  );
}

function describe({ kind, file, scene }: RenameTarget): string {
  return `the ${kind} in ${scene === undefined ? file : `the scene ${scene} (${file})`}`;
}

/**
 * A renaming that leaves more errors than there were, such as an option whose id a choice memory lists, is
 * not made.
 */
function refuseNewErrors(
  found: readonly FoundDocument[],
  rewrites: readonly Rewrite[],
  library: Content,
): void {
  const errorsOf = (documents: readonly FoundDocument[]): Diagnostic[] =>
    checkDocuments(documents, library).diagnostics.filter(({ severity }) => severity === "error");
  const before = errorsOf(found);
  const after = errorsOf(
    found.map((document) => {
      const rewrite = rewrites.find(({ file }) => file === document.file);
      return rewrite ? { ...document, source: new TextEncoder().encode(rewrite.after) } : document;
    }),
  );
  if (after.length <= before.length) return;
  const known = new Set(before.map(({ file, message }) => `${file} ${message}`));
  const fresh = after.filter(({ file, message }) => !known.has(`${file} ${message}`));
  const shown = fresh
    .slice(0, 3)
    .map(({ file, start, message }) => `${file}:${start.line}:${start.column} ${message}`);
  throw new AuthoringError(
    "can-not-rename",
    "The new name would leave mistakes behind, so nothing was renamed.",
    [...shown, "Change these places first, or name all files that belong together."].join("\n"),
  );
}
