import { localNamesOf, responseNames } from "@leadsim/scenarios/rules";
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
  const kinds = new Map(Object.entries(responseNames[type]));
  const placeOf = (name: string): number => localNamesOf(type).indexOf(name);
  return {
    name: (name) => {
      if (kinds.get(name) === "option") return idAt(placeOf(name));
      return kinds.get(name) === "number" ? numberAt(placeOf(name)) : undefined;
    },
    isOption: (name, id) => {
      const index = optionIndex.get(id);
      if (kinds.get(name) !== "option" || index === undefined) return undefined;
      const place = placeOf(name);
      return (run) => run.answer[place] === index;
    },
    index: (name, key) => {
      const place = optionIndex.get(key);
      if (place === undefined) return undefined;
      if (kinds.get(name) === "bin by item") return (run) => bins[run.answer[place]!] ?? "";
      return kinds.get(name) === "number by option" ? numberAt(place) : undefined;
    },
    contains: (name) => {
      if (kinds.get(name) !== "options") return undefined;
      return (answer, id) => answer[optionIndex.get(id as string) ?? -1] === 1;
    },
  };
}
