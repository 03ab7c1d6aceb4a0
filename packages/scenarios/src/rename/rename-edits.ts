import { reservedWords } from "../condition/reserved-words.js";
import { present } from "../document/present.js";
import { localNames } from "../document/response-names.js";
import type { TextEdit } from "../fixes/apply-edits.js";
import { findSymbols } from "./find-symbols.js";
import type { SymbolDocument, SymbolKind, SymbolUse } from "./symbol.js";

/** What is to be renamed: a declared id, as `findTargets` gives it. */
export interface RenameTarget {
  readonly kind: SymbolKind;
  readonly id: string;
  /** See `SymbolUse.scope`. */
  readonly scope: string;
  /** Where it is declared. */
  readonly file: string;
  readonly scene?: string;
}

export type Renaming =
  | { readonly edits: readonly { readonly file: string; readonly edits: readonly TextEdit[] }[] }
  /** Why nothing can be renamed, in words. */
  | { readonly refusal: string };

/** Everything of an id that is declared among the documents: several when two kinds or scenes use the same one. */
export function findTargets(documents: readonly SymbolDocument[], id: string): readonly RenameTarget[] {
  const targets = new Map<string, RenameTarget>();
  for (const use of allSymbols(documents).uses) {
    if (use.id !== id || !use.declares) continue;
    const { kind, scope, file, scene } = use;
    const key = `${kind} ${scope}`;
    if (!targets.has(key)) targets.set(key, { kind, id, scope, file, ...present({ scene }) });
  }
  return [...targets.values()];
}

/** The edits that give an id another name wherever it stands: pure, so that an editor can use it, too. */
export function renameEdits(
  documents: readonly SymbolDocument[],
  target: RenameTarget,
  newId: string,
): Renaming {
  const { uses, unread } = allSymbols(documents);
  if (unread.length > 0) return { refusal: `These files can't be read as YAML: ${unread.join(", ")}.` };
  const refusal = refuse(uses, target, newId);
  if (refusal !== undefined) return { refusal };
  const edits = new Map<string, TextEdit[]>();
  for (const { file, kind, id, scope, place } of uses) {
    if (kind !== target.kind || id !== target.id || scope !== target.scope) continue;
    edits.set(file, [...(edits.get(file) ?? []), { ...place, text: newId }]);
  }
  return { edits: [...edits].map(([file, changes]) => ({ file, edits: changes })) };
}

const namePattern = /^[a-z][a-zA-Z0-9]*$/;
const idPattern = /^[a-z][a-z0-9-]*$/;
const reservedIds = new Set(["narrator", "if", "unless", "end", "you"]);
const isName = (kind: SymbolKind): boolean => kind === "memory" || kind === "derived";

function refuse(uses: readonly SymbolUse[], target: RenameTarget, newId: string): string | undefined {
  if (newId === target.id) return `\`${newId}\` is its name already.`;
  if (isName(target.kind)) {
    if (!namePattern.test(newId)) return `\`${newId}\` is not in camelCase, as in \`inesTrust\`.`;
    if (localNames.has(newId)) return `\`${newId}\` is a local name of the response.`;
    if (reservedWords.has(newId)) return `\`${newId}\` is a reserved word in conditions.`;
  } else if (!idPattern.test(newId)) return `\`${newId}\` is not in kebab-case, as in \`take-the-call\`.`;
  else if (reservedIds.has(newId)) return `\`${newId}\` means something else already.`;
  const group = (kind: SymbolKind): SymbolKind => (kind === "derived" ? "memory" : kind);
  const taken = uses.find(
    (use) =>
      use.declares &&
      use.id === newId &&
      use.scope === target.scope &&
      group(use.kind) === group(target.kind),
  );
  return taken && `There is a ${taken.kind} \`${newId}\` already, in ${taken.file}.`;
}

function allSymbols(documents: readonly SymbolDocument[]): {
  readonly uses: readonly SymbolUse[];
  readonly unread: readonly string[];
} {
  const uses: SymbolUse[] = [];
  const unread: string[] = [];
  for (const document of documents) {
    const found = findSymbols(document);
    if (found) uses.push(...found);
    else unread.push(document.file);
  }
  return { uses, unread };
}
