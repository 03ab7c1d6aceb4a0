import { present } from "@leadsim/scenarios/rules";
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import type { KnownText } from "./known-text.js";
import { rangeOf } from "./positions.js";
import { isResponseType } from "./response-types.js";
import type { Spot } from "./spots.js";

const groups: Readonly<Record<string, SymbolKind>> = {
  cast: SymbolKind.Object,
  memory: SymbolKind.Variable,
  derived: SymbolKind.Variable,
  exhibits: SymbolKind.File,
  scenes: SymbolKind.Event,
  endings: SymbolKind.Event,
  pillars: SymbolKind.Namespace,
  areas: SymbolKind.Namespace,
  competencies: SymbolKind.Class,
};

/**
 * The outline: cast, memory, exhibits, scenes with their decisions and options, endings; for a model its
 * competencies.
 */
export function documentSymbols(text: KnownText): DocumentSymbol[] {
  const children = childrenOf(text.spots.list);
  const outline: Outline = { text, below: (spot) => children.get(spot) ?? [] };
  return text.spots.list
    .filter(({ path }) => path.length === 1 && Object.hasOwn(groups, String(path[0])))
    .map((group) => {
      const kind = groups[String(group.path[0])] ?? SymbolKind.Field;
      const named = outline.below(group).map((spot) => symbol(outline, spot, kind, inside(outline, spot)));
      return symbol(outline, group, SymbolKind.Namespace, named);
    });
}

interface Outline {
  readonly text: KnownText;
  readonly below: (spot: Spot) => readonly Spot[];
}

function inside(outline: Outline, named: Spot): DocumentSymbol[] {
  const { below } = outline;
  const group = named.path[0];
  const listed = (within: Spot, kind: SymbolKind, ...fields: string[]) =>
    below(within)
      .filter(({ path }) => fields.includes(String(path.at(-1))))
      .flatMap(below)
      .map((spot) => symbol(outline, spot, kind, []));
  if (group === "competencies") return listed(named, SymbolKind.Method, "behaviors");
  if (group !== "scenes") return [];
  return below(named)
    .filter(({ path }) => isResponseType(path.at(-1) ?? ""))
    .map((decision) =>
      symbol(outline, decision, SymbolKind.Enum, listed(decision, SymbolKind.EnumMember, "options", "items")),
    );
}

function symbol(outline: Outline, spot: Spot, kind: SymbolKind, children: DocumentSymbol[]): DocumentSymbol {
  const key = spot.key ?? spot.whole;
  const detail = spot.path.length > 1 ? detailOf(outline.below(spot)) : undefined;
  return {
    name: String(spot.path.at(-1)) || "(no name)",
    kind,
    range: rangeOf(outline.text, { start: key.start, end: Math.max(key.end, spot.whole.end) }),
    selectionRange: rangeOf(outline.text, key),
    children,
    ...present({ detail }),
  };
}

const telling = ["heading", "prompt", "name", "title", "text", "statement", "show"];

function detailOf(fields: readonly Spot[]): string | undefined {
  for (const name of telling) {
    const value = fields.find(({ path }) => path.at(-1) === name)?.scalar?.value;
    if (typeof value === "string") return value.trim();
  }
  return undefined;
}

function childrenOf(list: readonly Spot[]): ReadonlyMap<Spot, readonly Spot[]> {
  const children = new Map<Spot, Spot[]>();
  const stack: Spot[] = [];
  for (const spot of list) {
    while (stack.length > 0 && (stack.at(-1)?.path.length ?? 0) >= spot.path.length) stack.pop();
    const parent = stack.at(-1);
    if (parent && spot.key) children.set(parent, [...(children.get(parent) ?? []), spot]);
    stack.push(spot);
  }
  return children;
}
