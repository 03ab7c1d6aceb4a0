import type { Location, Position } from "vscode-languageserver-types";
import type { KnownText } from "./known-text.js";
import { type Mention, meansSame } from "./mention.js";
import { locationOf, mentionAt } from "./positions.js";
import { findText, type Workspace } from "./workspace.js";

/** Where a name is declared. A document stands for itself. */
export interface Declaration {
  readonly text: KnownText;
  readonly mention?: Mention;
}

/**
 * Go to definition: scenes, memory, cast, exhibits, options and bins here; behaviors in their model;
 * documents by reference.
 */
export function definitionAt(
  workspace: Workspace,
  text: KnownText,
  position: Position,
): Location | undefined {
  const mention = mentionAt(text, position);
  const found = mention && findDeclaration(workspace, text, mention);
  return found && locationOf(found.text, found.mention ?? { start: 0, end: 0 });
}

/** The place that declares what a mention means. */
export function findDeclaration(
  workspace: Workspace,
  text: KnownText,
  mention: Mention,
): Declaration | undefined {
  if (mention.kind === "document") {
    const found = findText(mention.name, [
      ...workspace.ofKind("model"),
      ...workspace.ofKind("scenario"),
      ...workspace.bundled("model"),
      ...workspace.bundled("scenario"),
    ]);
    return found && { text: found };
  }
  const within = mention.kind === "behavior" && text.kind !== "model" ? workspace.modelFor(text)?.text : text;
  const declared = within?.mentions.find((candidate) => candidate.declares && meansSame(candidate, mention));
  return within && declared && { text: within, mention: declared };
}
