import type { DiffChange } from "@leadsim/scenarios";
import { comings, same } from "./change.js";
import type { SceneFacets } from "./scene-facets.js";

/** What differs between two versions of one scene. */
export function compareScenes(old: SceneFacets, now: SceneFacets): DiffChange[] {
  const notes = (kind: DiffChange["kind"], all: readonly string[]): DiffChange[] =>
    all.map((note) => ({ kind, note }));
  return [
    ...notes("text", textNotes(old, now)),
    ...notes("order", orderNotes(old, now)),
    ...(old.time === now.time ? [] : notes("time", [`limit ${limit(old.time)} → ${limit(now.time)}`])),
    ...notes("answers", [
      ...comings("options", old.order, now.order),
      ...(same(old.answers, now.answers) ? [] : ["type, limits or bins changed"]),
    ]),
    ...notes("paths", pathNotes(old, now)),
    ...notes("ranges", rangeNotes(old, now)),
    ...notes("key", keyNotes(old, now)),
    ...(same(old.reasons, now.reasons) ? [] : notes("reasons", ["rationales changed"])),
  ];
}

/** Whether two scenes are one under another id: all the same but where they lead. */
export function isRenamed(old: SceneFacets, now: SceneFacets): boolean {
  const bare = ({ paths, ...rest }: SceneFacets) => ({ ...rest, onlyIf: paths.onlyIf });
  return same(bare(old), bare(now));
}

function textNotes(old: SceneFacets, now: SceneFacets): string[] {
  const parts = Object.keys(now.text).filter((part) => !same(old.text[part], now.text[part]));
  const changed = [...parts, ...differing(old.words, now.words)];
  return changed.length === 0 ? [] : [`words changed: ${changed.join(", ")}`];
}

/** Options that both have, and that differ; those that came or went are told elsewhere. */
function differing(old: SceneFacets["words"], now: SceneFacets["words"]): string[] {
  return Object.keys(now).filter((id) => Object.hasOwn(old, id) && !same(old[id], now[id]));
}

function orderNotes(old: SceneFacets, now: SceneFacets): string[] {
  const shared = (of: SceneFacets, other: SceneFacets) => of.order.filter((id) => other.order.includes(id));
  return [
    ...(same(shared(old, now), shared(now, old)) ? [] : ["options stand in another order"]),
    ...(old.arrangement === now.arrangement || !old.arrangement
      ? []
      : [`order ${old.arrangement} → ${now.arrangement ?? "none"}`]),
  ];
}

function pathNotes(old: SceneFacets, now: SceneFacets): string[] {
  const { paths: was } = old;
  const { paths: is } = now;
  const options = differing(old.effects, now.effects);
  return [
    ...(was.next === is.next ? [] : [`leads to ${is.next} instead of ${was.next}`]),
    ...(same(was.onlyIf, is.onlyIf) ? [] : ["shown under another condition"]),
    ...(same(was.consequences, is.consequences) ? [] : ["what follows an answer changed"]),
    ...(options.length === 0 ? [] : [`routes or effects changed: ${options.join(", ")}`]),
  ];
}

function rangeNotes(old: SceneFacets, now: SceneFacets): string[] {
  return Object.entries(now.ranges).flatMap(([behavior, range]) => {
    const was = old.ranges[behavior];
    return was === undefined || was === range ? [] : [`${behavior}: ${was} attainable → ${range}`];
  });
}

function keyNotes(old: SceneFacets, now: SceneFacets): string[] {
  const changed = Object.entries(now.key).flatMap(([behavior, levels]) => {
    const was = old.key[behavior];
    if (!was) return [];
    const names = [...new Set([...Object.keys(was), ...Object.keys(levels)])];
    const moves = names
      .filter((name) => was[name] !== levels[name])
      .map((name) => `${name} ${was[name] ?? "none"} → ${levels[name] ?? "none"}`);
    return moves.length === 0 ? [] : [`${behavior}: ${moves.join(", ")}`];
  });
  return [...comings("behaviors", Object.keys(old.key), Object.keys(now.key)), ...changed];
}

function limit(milliseconds: number | undefined): string {
  return milliseconds === undefined ? "none" : `${milliseconds / 1000} s`;
}
