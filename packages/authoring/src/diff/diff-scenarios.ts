import { compile, type Play, type PlayScene } from "@leadsim/engine/plays";
import type { Scenario } from "@leadsim/scenarios";
import type { Change, ChangeKind, PlaceDiff } from "./change.js";
import { compareFrame } from "./compare-frame.js";
import { compareScenes, isRenamed } from "./compare-scenes.js";
import { facetsOf } from "./scene-facets.js";

/** `comparable`: scores mean the same. `re-score`: old answers can be scored by the new key. `other-story`: they can't be replayed. */
export type Verdict = "comparable" | "re-score" | "other-story";

/** What an edit of a scenario means; what `--format json` writes. */
export interface ScenarioDiff {
  readonly format: "leadsim/diff@1";
  readonly old: Version;
  readonly new: Version;
  readonly story: "same" | "other";
  readonly key: "same" | "other";
  readonly verdict: Verdict;
  readonly summary: string;
  readonly places: readonly PlaceDiff[];
}

interface Version {
  readonly id: string;
  readonly version: string;
  readonly story: string;
  readonly key: string;
}

/** Compares two versions of a scenario, scene by scene. */
export function diffScenarios(before: Scenario, after: Scenario): ScenarioDiff {
  const [old, now] = [compile(before), compile(after)];
  const places = [...compareFrame(before, after), ...scenePlaces(old, now)];
  const story = old.story === now.story ? "same" : "other";
  const key = old.key === now.key ? "same" : "other";
  const kinds = new Set(places.flatMap(({ changes }) => changes.map(({ kind }) => kind)));
  const verdict = verdictOf(story, key, kinds);
  return {
    format: "leadsim/diff@1",
    old: versionOf(old),
    new: versionOf(now),
    story,
    key,
    verdict,
    summary: summaryOf(verdict, story, kinds),
    places,
  };
}

function versionOf({ scenario: { id, version }, story, key }: Play): Version {
  return { id, version, story, key };
}

function verdictOf(
  story: ScenarioDiff["story"],
  key: ScenarioDiff["key"],
  kinds: ReadonlySet<ChangeKind>,
): Verdict {
  if (story === "same") return key === "same" ? "comparable" : "re-score";
  const words: readonly ChangeKind[] = ["text", "reasons"];
  return [...kinds].every((kind) => words.includes(kind)) ? "comparable" : "other-story";
}

function summaryOf(verdict: Verdict, story: ScenarioDiff["story"], kinds: ReadonlySet<ChangeKind>): string {
  if (verdict === "other-story") {
    return "Other story: sessions cannot be replayed. Keep the old file for those already played, and compare scores only through a linking study.";
  }
  if (verdict === "re-score") {
    return kinds.has("key") || kinds.has("ranges")
      ? "Same story, new key: re-score or link. Sessions already played can be scored again by the new key; scores by the two keys are not the same measure."
      : "Same story, new key: re-score or link. Only rationales changed, so that re-scoring gives the same numbers.";
  }
  return story === "same"
    ? "Comparable: same story, same key."
    : "Comparable: only words changed, so that scores mean the same as far as the words do. Sessions are replayed with the file they were played with, and a benchmark of the old text doesn't know the new one.";
}

function scenePlaces(old: Play, now: Play): PlaceDiff[] {
  const renamed = renames(old, now);
  const name = (id: string): string => renamed.get(id) ?? id;
  const places: PlaceDiff[] = [];
  if (name(old.scenes[0]?.id ?? "") !== now.scenes[0]?.id) {
    places.push({ place: "(start)", changes: [{ kind: "paths", note: `begins with ${now.scenes[0]?.id}` }] });
  }
  for (const scene of now.scenes) {
    const was = old.scenes.find(({ id }) => name(id) === scene.id);
    const changes = was ? sceneChanges(old, was, now, scene, name) : [added];
    if (changes.length > 0) places.push({ place: scene.id, changes });
  }
  for (const { id } of old.scenes) {
    if (!now.sceneIndex.has(name(id))) places.push({ place: id, changes: [removed] });
  }
  return places;
}

const added: Change = { kind: "added", note: "scene added" };
const removed: Change = { kind: "removed", note: "scene removed" };

function sceneChanges(
  old: Play,
  was: PlayScene,
  now: Play,
  scene: PlayScene,
  name: (id: string) => string,
): Change[] {
  const changes = compareScenes(facetsOf(old.scenario, was, name), facetsOf(now.scenario, scene));
  if (was.id === scene.id) return changes;
  return [{ kind: "renamed", note: `renamed from ${was.id}` }, ...changes];
}

/** Scenes that are gone and have come again under another id, with everything else the same. */
function renames(old: Play, now: Play): ReadonlyMap<string, string> {
  const gone = old.scenes.filter(({ id }) => !now.sceneIndex.has(id));
  const come = new Set(now.scenes.filter(({ id }) => !old.sceneIndex.has(id)));
  const renamed = new Map<string, string>();
  for (const scene of gone) {
    const facets = facetsOf(old.scenario, scene);
    const twin = [...come].find((other) => isRenamed(facets, facetsOf(now.scenario, other)));
    if (!twin) continue;
    renamed.set(scene.id, twin.id);
    come.delete(twin);
  }
  return renamed;
}
