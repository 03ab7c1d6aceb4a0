import { type DocumentKind, kindOf } from "@leadsim/scenarios";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Mention } from "./mention.js";
import { mentionsIn } from "./mentions.js";
import { readSpots, type Spots } from "./spots.js";

/** A text of the workspace, as it is in the editor or, where it is not open, on disk. What is read from it is kept. */
export interface KnownText {
  readonly uri: string;
  readonly document: TextDocument;
  readonly kind: DocumentKind | undefined;
  readonly spots: Spots;
  readonly mentions: readonly Mention[];
}

/** Reads a text once; nothing in it can make this throw. */
export function knownText(document: TextDocument): KnownText {
  const text = document.getText();
  const kind = kindOf(new TextEncoder().encode(text), document.uri);
  let spots: Spots | undefined;
  let mentions: readonly Mention[] | undefined;
  const readOnce = (): Spots => {
    spots ??= readSpots(text);
    return spots;
  };
  return {
    uri: document.uri,
    document,
    kind,
    get spots() {
      return readOnce();
    },
    get mentions() {
      mentions ??= mentionsIn(text, kind, readOnce());
      return mentions;
    },
  };
}

/** The text without the line at an offset, which is still being written. Offsets before and after stay as they are. */
export function withoutLine({ document }: KnownText, offset: number): KnownText {
  const text = document.getText();
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  const newline = text.indexOf("\n", offset);
  const to = newline === -1 ? text.length : newline;
  const blank = text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
  return knownText(TextDocument.create(document.uri, document.languageId, document.version, blank));
}
