import { findTargets, type RenameTarget, renameEdits, type SymbolDocument } from "@leadsim/scenarios";
import type { Position, Range, WorkspaceEdit } from "vscode-languageserver-types";
import type { KnownText } from "./known-text.js";
import type { Mention } from "./mention.js";
import { mentionAt, rangeOf } from "./positions.js";
import { textsThatShare } from "./references.js";
import type { Workspace } from "./workspace.js";

/** Why a name can't be renamed, in words for its author. */
export class RenameRefusal extends Error {
  override readonly name = "RenameRefusal";
}

/**
 * The name that a rename at a position would change.
 * @throws RenameRefusal when nothing there can be renamed, saying why
 */
export function prepareRename(
  workspace: Workspace,
  text: KnownText,
  position: Position,
): { range: Range; placeholder: string } {
  const { mention } = renamable(workspace, text, position);
  return { range: rangeOf(text, mention), placeholder: mention.name };
}

/**
 * The edits that give a name another wherever it stands, as `leadsim rename` makes them; behaviors in every scenario
 * of the workspace that their model serves.
 * @throws RenameRefusal when it can't be done, saying why
 */
export function renameAt(
  workspace: Workspace,
  text: KnownText,
  position: Position,
  newName: string,
): WorkspaceEdit {
  const { documents, target, texts } = renamable(workspace, text, position);
  const renaming = renameEdits(documents, target, newName);
  if ("refusal" in renaming) return refuse(renaming.refusal);
  const changes = renaming.edits.map(({ file, edits }) => {
    const within = texts.find(({ uri }) => uri === file) ?? text;
    return [file, edits.map((edit) => ({ range: rangeOf(within, edit), newText: edit.text }))] as const;
  });
  return { changes: Object.fromEntries(changes) };
}

interface Renamable {
  readonly mention: Mention;
  readonly target: RenameTarget;
  readonly texts: readonly KnownText[];
  readonly documents: readonly SymbolDocument[];
}

function renamable(workspace: Workspace, text: KnownText, position: Position): Renamable {
  const mention = mentionAt(text, position);
  if (!mention) return refuse("There is no name here that can be renamed.");
  if (!workspace.isFile(text.uri))
    return refuse("This text is no file of the workspace, so nothing in it is renamed.");
  if (mention.kind === "document") return refuse("The id of a document is changed in its own file.");
  const texts = textsThatShare(workspace, text, mention);
  const documents = texts.flatMap(symbolDocument);
  const target = findTargets(documents, mention.name).find(
    ({ kind, scene }) => kind === mention.kind && scene === mention.scope,
  );
  if (!target) {
    return refuse(
      `No place is known where \`${mention.name}\` is declared, so it can't be renamed from here.`,
    );
  }
  if (!workspace.get(target.file)) {
    return refuse(
      `\`${mention.name}\` belongs to the library that comes with leadsim. Copy its file to change it.`,
    );
  }
  return { mention, target, texts, documents };
}

function symbolDocument({ uri, kind, document }: KnownText): SymbolDocument[] {
  const isKnown = kind === "scenario" || kind === "model" || kind === "form";
  return isKnown ? [{ file: uri, kind, text: document.getText() }] : [];
}

function refuse(message: string): never {
  throw new RenameRefusal(message);
}
