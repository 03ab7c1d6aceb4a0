import type { Location, Position } from "vscode-languageserver-types";
import { findDeclaration } from "./definition.js";
import type { KnownText } from "./known-text.js";
import { type Mention, meansSame } from "./mention.js";
import { locationOf, mentionAt } from "./positions.js";
import type { Workspace } from "./workspace.js";

/** A name in one of the texts that use it. */
interface Use {
  readonly text: KnownText;
  readonly mention: Mention;
}

/**
 * Find all references: in this document and, for behaviors, in every scenario of the workspace that the model
 * serves.
 */
export function referencesAt(
  workspace: Workspace,
  text: KnownText,
  position: Position,
  withDeclaration: boolean,
): Location[] {
  const mention = mentionAt(text, position);
  if (!mention) return [];
  return usesOf(workspace, text, mention)
    .filter((use) => withDeclaration || !use.mention.declares)
    .map((use) => locationOf(use.text, use.mention));
}

/** Every place where a name stands, its declaration included. */
function usesOf(workspace: Workspace, text: KnownText, mention: Mention): Use[] {
  return textsThatShare(workspace, text, mention).flatMap((within) =>
    within.mentions
      .filter((candidate) => meansSame(candidate, mention))
      .map((candidate) => ({ text: within, mention: candidate })),
  );
}

/** The texts in which a mention can mean the same thing. */
export function textsThatShare(
  workspace: Workspace,
  text: KnownText,
  mention: Mention,
): readonly KnownText[] {
  if (mention.kind === "document") {
    return [...workspace.ofKind("scenario"), ...workspace.ofKind("form")];
  }
  if (mention.kind !== "behavior") return [text];
  const model = text.kind === "model" ? text : findDeclaration(workspace, text, mention)?.text;
  if (!model) return [text];
  const measured = workspace
    .ofKind("scenario")
    .filter((scenario) => scenario === text || workspace.modelFor(scenario)?.text === model);
  return [model, ...measured];
}
