import { compile, type Play, type PlayScene } from "@leadsim/engine/plays";
import type { DiffChange, DiffPlace, Scenario, ScenarioDiff } from "@leadsim/scenarios";
import type { ChangeKind } from "./change.js";
import { compareFrame } from "./compare-frame.js";
import { compareScenes, isRenamed } from "./compare-scenes.js";
import { facetsOf } from "./scene-facets.js";

type Verdict = ScenarioDiff["verdict"];

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

function versionOf({ scenario: { id, version }, story, key }: Play): ScenarioDiff["old"] {
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

function scenePlaces(old: Play, now: Play): DiffPlace[] {
  const renamed = renames(old, now);
  const name = (id: string): string => renamed.get(id) ?? id;
  const places: DiffPlace[] = [];
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

const added: DiffChange = { kind: "added", note: "scene added" };
const removed: DiffChange = { kind: "removed", note: "scene removed" };

function sceneChanges(
  old: Play,
  was: PlayScene,
  now: Play,
  scene: PlayScene,
  name: (id: string) => string,
): DiffChange[] {
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
