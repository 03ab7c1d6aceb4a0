import { type KeyMethod, keyFromRatings } from "@leadsim/psychometrics";
import type { PanelProposedKey, PanelProposedLevel } from "@leadsim/scenarios";
import { itemName, type PanelItem } from "./panel-items.js";
import type { RaterSheet } from "./read-ratings.js";

const rounding = "to the nearest whole level from 1 to 5, a half up";

/**
 * What the ratings propose for every level of the key. Ranges and figures (`allocate`, `estimate`) have no
 * levels: their means and deviations stand in the table of ratings. Consensus takes each behavior for itself,
 * since raters rate options for one behavior.
 */
export function proposeKey(
  items: readonly PanelItem[],
  sheets: readonly RaterSheet[],
  method: KeyMethod,
): PanelProposedKey {
  const rated = items.filter(({ asks }) => asks.kind === "level");
  const behaviors = [...new Set(rated.map(({ behavior }) => behavior))];
  const values = new Map(
    behaviors.flatMap((behavior) => {
      const own = rated.filter((item) => item.behavior === behavior);
      const key = keyFromRatings(
        own.map((item) => sheets.map((sheet) => levelOf(item, sheet))),
        method,
      );
      return own.map((item, at): [string, number] => [itemName(item), key[at]!]);
    }),
  );
  const levels = rated.map((item) => proposedLevel(item, values.get(itemName(item))!));
  return {
    method,
    rounding,
    levels,
    changes: levels.filter(({ present, proposed }) => proposed !== null && proposed !== present).length,
    withoutSpread: withoutSpread(levels),
  };
}

function levelOf(item: PanelItem, { ratings }: RaterSheet): number {
  const rating = ratings.get(itemName(item));
  return rating && "level" in rating ? rating.level : Number.NaN;
}

function proposedLevel({ scene, option, bin, behavior, asks }: PanelItem, value: number): PanelProposedLevel {
  const present = asks.kind === "level" ? (asks.key ?? null) : null;
  if (Number.isNaN(value)) return { scene, option, bin, behavior, present, proposed: null, unrounded: null };
  // Means of halves must not fall short of a half by the last bit.
  const proposed = Math.min(5, Math.max(1, Math.floor(value + 0.5 + 1e-9)));
  return { scene, option, bin, behavior, present, proposed, unrounded: value };
}

function withoutSpread(levels: readonly PanelProposedLevel[]): PanelProposedKey["withoutSpread"] {
  const rows = new Map<string, PanelProposedLevel[]>();
  for (const level of levels) {
    if (level.proposed === null) continue;
    const name = `${level.scene} ${level.behavior}`;
    rows.set(name, [...(rows.get(name) ?? []), level]);
  }
  return [...rows.values()].flatMap((row) => {
    const proposed = row.map((level) => level.proposed!);
    const spread = Math.min(...proposed) <= 2 && Math.max(...proposed) >= 4;
    return spread ? [] : [{ scene: row[0]!.scene, behavior: row[0]!.behavior }];
  });
}
