import type { Decision } from "@leadsim/scenarios";
import type { LevelRow, MaybeRow } from "../play/level-row.js";
import { bestWorstRow } from "./best-worst.js";
import { chooseRow } from "./choose.js";
import { allocateRow, estimateRow } from "./figures.js";
import { pairsRow } from "./pairs.js";
import { selectRow } from "./select.js";
import { sortRow } from "./sort.js";

/** The rows of a decision's key, one per behavior with an opportunity there. */
export function levelRows(decision: Decision): readonly LevelRow[] {
  return rowsOf(decision).filter((row) => row !== undefined);
}

function rowsOf(decision: Decision): readonly MaybeRow[] {
  switch (decision.type) {
    case "allocate":
      return decision.key.map((row) => allocateRow(decision, row));
    case "estimate":
      return decision.key.map((row) => estimateRow(decision, row));
    case "sort": {
      const ids = decision.items.map((item) => item.id);
      return decision.key.map(({ behavior, levels }) => sortRow(behavior, levels, ids, decision.bins));
    }
    default: {
      const ids = decision.options.map((option) => option.id);
      return decision.key.map(({ behavior, levels }) => {
        if (decision.type === "choose") return chooseRow(behavior, levels, ids);
        if (decision.type === "best-worst") return bestWorstRow(behavior, levels, ids);
        if (decision.type === "select") return selectRow(behavior, levels, ids, decision.pick);
        return pairsRow(behavior, levels, ids, decision.type === "rate" ? 1 : -1);
      });
    }
  }
}
