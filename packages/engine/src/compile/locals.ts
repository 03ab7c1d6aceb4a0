import type { Evaluate, Test } from "../play/evaluate.js";
import type { PlayDecision } from "../play/play.js";
import type { Answer } from "../play/run.js";

/** What names of a response can be read: by name, by indexing, or as the right side of `in`. */
export interface Locals {
  readonly name: (name: string) => Evaluate | undefined;
  readonly index: (name: string, key: string) => Evaluate | undefined;
  /** Whether a name stands for a given option: compared by place, without making words of it. */
  readonly isOption: (name: string, id: string) => Test | undefined;
  readonly contains: (name: string) => ((answer: Answer, id: unknown) => boolean) | undefined;
}

/** The response's local names at a decision, reading the answer's numbers. */
export function localsOf(decision: Omit<PlayDecision, "consequences" | "rows">): Locals {
  const { type, options, optionIndex } = decision;
  const ids = options.map((option) => option.id);
  const bins = decision.decision.type === "sort" ? decision.decision.bins.map((bin) => bin.id) : [];
  const idAt =
    (place: number): Evaluate =>
    (run) =>
      ids[run.answer[place]!] ?? "";
  const numberAt =
    (place: number): Evaluate =>
    (run) =>
      run.answer[place]!;
  const places: Readonly<Record<string, number>> =
    type === "choose" ? { picked: 0 } : type === "best-worst" ? { best: 0, worst: 1 } : {};
  const figures: Readonly<Record<string, number>> = type === "estimate" ? { low: 0, likely: 1, high: 2 } : {};
  const maps: Partial<Record<typeof type, string>> = {
    rate: "ratings",
    rank: "position",
    allocate: "amounts",
    sort: "bins",
  };
  return {
    name: (name) => {
      if (Object.hasOwn(places, name)) return idAt(places[name]!);
      return Object.hasOwn(figures, name) ? numberAt(figures[name]!) : undefined;
    },
    isOption: (name, id) => {
      const index = optionIndex.get(id);
      if (!Object.hasOwn(places, name) || index === undefined) return undefined;
      const place = places[name]!;
      return (run) => run.answer[place] === index;
    },
    index: (name, key) => {
      const place = optionIndex.get(key);
      if (maps[type] !== name || place === undefined) return undefined;
      return type === "sort" ? (run) => bins[run.answer[place]!] ?? "" : numberAt(place);
    },
    contains: (name) => {
      if (type !== "select" || name !== "picked") return undefined;
      return (answer, id) => answer[optionIndex.get(id as string) ?? -1] === 1;
    },
  };
}
