import type { Scenario, Scene, Template } from "@leadsim/scenarios";

/** How much there is to read, and how long it may take. */
export interface ReadingTime {
  readonly words: number;
  readonly decisions: number;
  /**
   * Reading at 200 words a minute, and two thirds of a minute to decide: judgments of ours, printed beside
   * the promise.
   */
  readonly minutes: number;
}

const wordsPerMinute = 200;
const minutesPerDecision = 2 / 3;

/**
 * What one scene holds to read: what is said, asked and shown with it. Of consequences none is counted: one
 * is read of several.
 */
export function wordsOfScene(scene: Scene, { exhibits }: Pick<Scenario, "exhibits">): number {
  const { decision } = scene;
  const options =
    decision && decision.type !== "estimate"
      ? decision.type === "sort"
        ? decision.items
        : decision.options
      : [];
  const shown = exhibits.filter(({ id }) => scene.exhibits.includes(id));
  return (
    scene.say.reduce((sum, { text }) => sum + wordsOf(written(text)), 0) +
    wordsOf(decision?.prompt ?? "") +
    options.reduce((sum, { text }) => sum + wordsOf(text), 0) +
    shown.reduce(
      (sum, { text = [], table, transcript = [] }) =>
        sum +
        wordsOf([...text, ...transcript.map((line) => line.text)].join(" ")) +
        wordsOf([...(table?.columns ?? []), ...(table?.rows ?? []).flat()].join(" ")),
      0,
    )
  );
}

/** A whole scenario: every scene once. */
export function readingTime(scenario: Scenario): ReadingTime {
  const words = scenario.scenes.reduce(
    (sum, scene) => sum + wordsOfScene(scene, scenario),
    wordsOf(scenario.summary),
  );
  const decisions = scenario.scenes.filter(({ decision }) => decision).length;
  return { words, decisions, minutes: Math.round(words / wordsPerMinute + decisions * minutesPerDecision) };
}

function written(text: Template): string {
  return text.map((part) => (typeof part === "string" ? part : "0")).join("");
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
