import { present } from "../document/present.js";
import type { Decision, LevelKey, Option } from "../document/scenario.js";
import type { ChooseOption, Scene as WrittenScene } from "../generated/scenario.js";
import { parseBudget, parsePick, parseRange } from "../notation/range.js";
import type { Path } from "../source/tree.js";
import { type Resolving, resolveEffects, resolveLines } from "./resolve-lines.js";

/** The decision of a scene, if it has one: ranges and budgets as numbers, the key as rows. */
export function resolveDecision(path: Path, scene: WrittenScene, resolving: Resolving): Decision | undefined {
  for (const type of ["choose", "best-worst", "rate", "rank"] as const) {
    const body = scene[type];
    if (!body) continue;
    const { prompt, order = "fixed", options, key } = body;
    return {
      type,
      prompt,
      order,
      ...(type === "rate" && "anchors" in body ? { anchors: body.anchors } : {}),
      options: resolveOptions([...path, type, "options"], options, resolving),
      key: levelRows(key),
    };
  }
  return (
    resolveSelect(path, scene, resolving) ??
    resolveAllocate(path, scene, resolving) ??
    resolveEstimate(scene) ??
    resolveSort(path, scene, resolving)
  );
}

function resolveSelect(path: Path, { select }: WrittenScene, resolving: Resolving): Decision | undefined {
  if (!select) return undefined;
  const { prompt, order = "fixed", options, key, pick } = select;
  return {
    type: "select",
    prompt,
    order,
    pick: parsePick(pick)!,
    options: resolveOptions([...path, "select", "options"], options, resolving),
    key: levelRows(key),
  };
}

function resolveAllocate(path: Path, { allocate }: WrittenScene, resolving: Resolving): Decision | undefined {
  if (!allocate) return undefined;
  const { prompt, order = "fixed", options, key = {}, budget, step } = allocate;
  return {
    type: "allocate",
    prompt,
    order,
    budget: parseBudget(budget)!,
    step,
    options: resolveOptions([...path, "allocate", "options"], options, resolving),
    key: Object.entries(key).map(([behavior, row]) => ({
      behavior,
      amounts: Object.fromEntries(
        Object.entries(row).map(([id, { from, to, "off-by": offBy }]) => [id, { from, to, offBy }]),
      ),
    })),
  };
}

function resolveEstimate({ estimate }: WrittenScene): Decision | undefined {
  if (!estimate) return undefined;
  const { prompt, unit, min, max, step, why, key = {} } = estimate;
  return {
    type: "estimate",
    prompt,
    order: "fixed",
    unit,
    min,
    max,
    ...present({ step, why }),
    key: Object.entries(key).map(([behavior, row]) => ({
      behavior,
      low: parseRange(row.low)!,
      likely: parseRange(row.likely)!,
      high: parseRange(row.high)!,
      offBy: row["off-by"],
    })),
  };
}

function resolveSort(path: Path, { sort }: WrittenScene, resolving: Resolving): Decision | undefined {
  if (!sort) return undefined;
  const { prompt, order = "fixed", items, bins, key = {} } = sort;
  return {
    type: "sort",
    prompt,
    order,
    items: resolveOptions([...path, "sort", "items"], items, resolving),
    bins: Object.entries(bins).map(([id, bin]) => ({ id, ...bin })),
    key: Object.entries(key).map(([behavior, levels]) => ({ behavior, levels })),
  };
}

function levelRows(key: Readonly<Record<string, Readonly<Record<string, number>>>> = {}): LevelKey {
  return Object.entries(key).map(([behavior, levels]) => ({ behavior, levels }));
}

function resolveOptions(
  path: Path,
  options: Readonly<Record<string, ChooseOption>>,
  resolving: Resolving,
): Option[] {
  return Object.entries(options).map(([id, option]) => {
    const { text, why, act, set, add, spend, opens, reply, next } = option;
    const changes = set !== undefined || add !== undefined || spend !== undefined;
    return {
      id,
      text,
      ...present({ why, act }),
      ...(changes ? { effects: resolveEffects(option, resolving) } : {}),
      ...present({ opens }),
      ...(reply === undefined ? {} : { reply: resolveLines([...path, id, "reply"], reply, resolving) }),
      ...present({ next }),
    };
  });
}
