import { CompletionItemKind } from "vscode-languageserver-types";
import type { Cursor } from "./cursor.js";
import type { KnownText } from "./known-text.js";
import type { NameKind } from "./mention.js";
import { declaredSpot, fieldsUnder, memoryInWords } from "./words.js";
import type { Workspace } from "./workspace.js";

/** Something to offer, before it is known what it replaces. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string;
  /** In Markdown. */
  readonly about?: string;
  /** What is written when it is not the label. */
  readonly insert?: string;
}

/** What an offer may draw on. */
export interface Offering {
  readonly workspace: Workspace;
  /** The document without the line that is being written, where that line would break it. */
  readonly text: KnownText;
  readonly cursor: Cursor;
  /** The scene that the cursor stands in. */
  readonly scene: string | undefined;
}

/** Memory and derived values. */
export function values(text: KnownText): Offer[] {
  return [...declared(text, "memory"), ...declared(text, "derived")];
}

/** Names of a kind that the document declares. */
export function declared(text: KnownText, kind: NameKind, scope?: string): Offer[] {
  return text.mentions
    .filter((mention) => mention.declares && mention.kind === kind && mention.scope === scope)
    .map((mention) => {
      const spot = declaredSpot(text, mention);
      const fields = spot ? fieldsUnder(text, spot.path) : new Map<string, unknown>();
      const isValue = kind === "memory" || kind === "derived";
      const said = ["name", "heading", "title", "text"].map((name) => fields.get(name));
      const detail = isValue ? memoryInWords(fields) : said.find((value) => typeof value === "string");
      return {
        label: mention.name,
        kind: isValue ? CompletionItemKind.Variable : CompletionItemKind.Reference,
        ...(typeof detail === "string" ? { detail: detail.trim() } : {}),
      };
    });
}
