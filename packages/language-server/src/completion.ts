import { type Model, referenceTo } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import {
  type CompletionItem,
  CompletionItemKind,
  type Position,
  type TextEdit,
} from "vscode-languageserver-types";
import { conditionWords } from "./complete-condition.js";
import { fieldWords, valueWords } from "./complete-field.js";
import { type Cursor, readCursor } from "./cursor.js";
import { type Expected, expectedAt } from "./expected.js";
import { type KnownText, withoutLine } from "./known-text.js";
import { declared, type Offer, type Offering, values } from "./offers.js";
import { behaviorInWords } from "./words.js";
import { type Workspace, wordAtTop } from "./workspace.js";

/** What can be written at a position. Works on a line that is only begun. */
export function completionAt(workspace: Workspace, text: KnownText, position: Position): CompletionItem[] {
  const source = text.document.getText();
  const offset = text.document.offsetAt(position);
  const cursor = readCursor(source, offset);
  if (!text.kind) return beginning(text, cursor, offset);
  const whole = text.spots.broken ? withoutLine(text, offset) : text;
  const scene = cursor.keys[0] === "scenes" ? cursor.keys[1] : undefined;
  const offering: Offering = { workspace, text: whole, cursor, scene };
  const offers = offersAt(offering, expectedAt(text.kind, cursor));
  return asItems(text, offset, offers, cursor.role);
}

function offersAt(offering: Offering, expected: Expected | undefined): Offer[] {
  const { cursor, text } = offering;
  const named = expected === undefined ? [] : expectedOffers(offering, expected);
  if (cursor.role === "value") return expected === undefined ? valueWords(text, cursor) : named;
  if (expected === "text" || expected === "exhibit") return named;
  return [...named, ...fieldWords(text, cursor)];
}

function expectedOffers(offering: Offering, expected: Expected): Offer[] {
  const { text, workspace, scene, cursor } = offering;
  switch (expected) {
    case "speaker":
      return [...declared(text, "cast"), { label: "narrator", kind: CompletionItemKind.Keyword }];
    case "any-speaker":
      return [
        ...declared(text, "cast"),
        { label: "narrator", kind: CompletionItemKind.Keyword },
        { label: "you", kind: CompletionItemKind.Keyword, detail: "the candidate" },
      ];
    case "memory":
      return declared(text, "memory");
    case "number":
      return declared(text, "memory").filter(({ detail }) => detail?.startsWith("number"));
    case "behavior":
      return behaviors(workspace.modelFor(text)?.model);
    case "option":
    case "bin":
      return declared(text, expected, scene);
    case "scene":
      return [
        ...declared(text, "scene").filter(({ label }) => label !== scene),
        { label: "end", kind: CompletionItemKind.Keyword, detail: "ends the story" },
      ];
    case "exhibit":
    case "pillar":
    case "area":
      return declared(text, expected);
    case "condition":
    case "set-value":
      return conditionWords(offering, expected);
    case "text":
      return /\{\s*\w*$/.test(cursor.written) || cursor.role === "key" ? values(text) : [];
    case "model":
    case "scenario":
      return documents(workspace, expected);
  }
}

function behaviors(model: Model | undefined): Offer[] {
  return (model?.behaviors ?? []).map(({ id, statement }) => ({
    label: id,
    kind: CompletionItemKind.Property,
    detail: statement,
    about: (model && behaviorInWords(model, id)) ?? statement,
  }));
}

function documents(workspace: Workspace, kind: "model" | "scenario"): Offer[] {
  const offers = [...workspace.ofKind(kind), ...workspace.bundled(kind)].flatMap((text) => {
    const [id, version, title] = ["id", "version", "title"].map((key) => wordAtTop(text, key));
    if (id === undefined || version === undefined) return [];
    // A model by its major version goes on fitting; a scenario of a form is named exactly.
    const label = referenceTo({ id, version: kind === "model" ? version.split(".")[0]! : version });
    return [{ label, kind: CompletionItemKind.Module, ...present({ detail: title }) }];
  });
  return [...new Map(offers.map((offer) => [offer.label, offer])).values()];
}

/** The first line of a new file. */
function beginning(text: KnownText, cursor: Cursor, offset: number): CompletionItem[] {
  const isNew = cursor.keys.length === 0 && text.spots.list.length === 0;
  if (!isNew || cursor.role !== "key") return [];
  const kinds = ["scenario", "model", "form"];
  const offers = kinds.map((kind) => ({
    label: `format: leadsim/${kind}@1`,
    kind: CompletionItemKind.Keyword,
    detail: `a ${kind} of leadsim`,
  }));
  return asItems(text, offset, offers, "value");
}

function asItems(
  text: KnownText,
  offset: number,
  offers: readonly Offer[],
  role: Cursor["role"],
): CompletionItem[] {
  const source = text.document.getText();
  const begun = /[\w@./-]*$/.exec(source.slice(0, offset))?.[0].length ?? 0;
  const rest = /^[\w@./-]*/.exec(source.slice(offset))?.[0].length ?? 0;
  const range = {
    start: text.document.positionAt(offset - begun),
    end: text.document.positionAt(offset + rest),
  };
  const hasColon = /^\s*:/.test(source.slice(offset + rest));
  return offers.map(({ label, kind, detail, about, insert }, index) => {
    const newText = insert ?? (role === "key" && !hasColon ? `${label}: ` : label);
    const textEdit: TextEdit = { range, newText };
    return {
      label,
      kind,
      textEdit,
      sortText: String(index).padStart(4, "0"),
      ...present({ detail }),
      ...(about === undefined ? {} : { documentation: { kind: "markdown", value: about } }),
    };
  });
}
