import type { RenameTarget, SymbolKind } from "@leadsim/scenarios";

/** The part of a document that holds the ids of a kind, where that is its first part. */
const parts: Readonly<Partial<Record<SymbolKind, string>>> = {
  scene: "scenes",
  exhibit: "exhibits",
  cast: "cast",
  memory: "memory",
  derived: "derived",
  ending: "endings",
};
const holders: Readonly<Partial<Record<SymbolKind, readonly string[]>>> = {
  option: ["options", "items"],
  bin: ["bins"],
  behavior: ["behaviors"],
};

/**
 * The text of a translation with an id renamed as in what it translates: in the names of its texts, in values that a
 * text shows, and in `of`, where the scenario itself is renamed.
 */
export function renameInTranslation(text: string, target: RenameTarget, newId: string): string {
  const { kind, id } = target;
  if (kind === "scenario") return text.replace(/^(of: *["']?)([\w-]+)/m, (_, begin: string) => begin + newId);
  const named = text.replace(/^ {2}["']?([\w-]+(?:\.[\w-]+)+)["']?:/gm, (line, path: string) =>
    line.replace(
      path,
      path
        .split(".")
        .map((word, at, all) => (word === id && isOfKind(all, at, target) ? newId : word))
        .join("."),
    ),
  );
  return kind === "memory" || kind === "derived" ? named.replaceAll(`{${id}}`, `{${newId}}`) : named;
}

function isOfKind(path: readonly string[], at: number, { kind, scene }: RenameTarget): boolean {
  const before = path[at - 1] ?? "";
  if (at === 1 && parts[kind] === before) return true;
  // Whoever speaks a line names it.
  if (kind === "cast") return at === path.length - 1 && /^\d+$/.test(before);
  return (holders[kind]?.includes(before) ?? false) && (scene === undefined || path[1] === scene);
}
