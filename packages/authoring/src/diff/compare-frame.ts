import type { DiffChange, DiffPlace, Scenario } from "@leadsim/scenarios";
import { comings, same } from "./change.js";

/** What differs outside the scenes: by part of the file. */
export function compareFrame(old: Scenario, now: Scenario): DiffPlace[] {
  const parts: Record<string, DiffChange[]> = {
    head: headChanges(old, now),
    cast: change("text", !same(old.cast, now.cast), "names, roles or descriptions changed"),
    memory: memoryChanges(old, now),
    derived: memoryLike(old.derived, now.derived, "computed values changed"),
    exhibits: [
      ...note("text", comings("exhibits", ids(old.exhibits), ids(now.exhibits))),
      ...change(
        "text",
        old.exhibits.some((one) => {
          const other = now.exhibits.find(({ id }) => id === one.id);
          return other !== undefined && !same(one, other);
        }),
        "material changed",
      ),
      ...change("text", reordered(ids(old.exhibits), ids(now.exhibits)), "exhibits stand in another order"),
    ],
    endings: endingChanges(old, now),
  };
  return Object.entries(parts).flatMap(([part, changes]) =>
    changes.length === 0 ? [] : [{ place: `(${part})`, changes }],
  );
}

function headChanges(old: Scenario, now: Scenario): DiffChange[] {
  const told = (["title", "summary", "locale", "minutes"] as const).filter((name) => old[name] !== now[name]);
  return [
    ...change("text", told.length > 0, `${told.join(", ")} changed`),
    ...change(
      "answers",
      old.instruction !== now.instruction,
      `what one ${old.instruction} do → what one ${now.instruction} do`,
    ),
    ...change("key", old.model !== now.model, `model ${old.model} → ${now.model}`),
    ...change("paths", old.id !== now.id, `id ${old.id} → ${now.id}`),
  ];
}

function memoryChanges(old: Scenario, now: Scenario): DiffChange[] {
  return memoryLike(old.memory, now.memory, "start values, bounds or types changed");
}

interface Named {
  readonly name: string;
  readonly show?: string;
  readonly unit?: string;
  readonly decimals?: number;
}

function memoryLike(old: readonly Named[], now: readonly Named[], what: string): DiffChange[] {
  const names = (all: readonly Named[]) => all.map(({ name }) => name);
  // What is shown is words; what conditions read is not.
  const meaning = (all: readonly Named[]) =>
    Object.fromEntries(
      all.map(({ show: _show, unit: _unit, decimals: _decimals, ...rest }) => [rest.name, rest]),
    );
  const labels = (all: readonly Named[]) =>
    all.map(({ name, show, unit, decimals }) => ({ name, show, unit, decimals }));
  const moved = comings("names", names(old), names(now));
  const meant = moved.length === 0 && !same(meaning(old), meaning(now));
  return [
    ...note("paths", moved),
    ...change("paths", meant, what),
    ...change(
      "text",
      moved.length === 0 && !same(labels(old), labels(now)),
      "labels, units or their order changed",
    ),
  ];
}

function endingChanges(old: Scenario, now: Scenario): DiffChange[] {
  const rules = ({ endings }: Scenario) => endings.map((ending) => ({ id: ending.id, if: ending.if }));
  const words = ({ endings }: Scenario) => endings.map(({ id, title, say }) => ({ id, title, say }));
  const moved = !same(rules(old), rules(now));
  return [
    ...change("paths", moved, "which ending is told when changed"),
    ...change("text", !moved && !same(words(old), words(now)), "words changed"),
  ];
}

function ids(all: readonly { readonly id: string }[]): string[] {
  return all.map(({ id }) => id);
}

function reordered(old: readonly string[], now: readonly string[]): boolean {
  const both = (of: readonly string[], other: readonly string[]) => of.filter((id) => other.includes(id));
  return !same(both(old, now), both(now, old));
}

function change(kind: DiffChange["kind"], changed: boolean, text: string): DiffChange[] {
  return changed ? [{ kind, note: text }] : [];
}

function note(kind: DiffChange["kind"], notes: readonly string[]): DiffChange[] {
  return notes.map((text) => ({ kind, note: text }));
}
