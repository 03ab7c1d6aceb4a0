import type { ResponseType } from "./scenario.js";

/** What a local name of a response holds. */
export type LocalKind = "option" | "options" | "number" | "number by option" | "bin by item";

/** The names by which `after` reads a response, for each type of decision: the one list that all others follow. */
export const responseNames: Readonly<Record<ResponseType, Readonly<Record<string, LocalKind>>>> = {
  choose: { picked: "option" },
  "best-worst": { best: "option", worst: "option" },
  rate: { ratings: "number by option" },
  rank: { position: "number by option" },
  select: { picked: "options" },
  allocate: { amounts: "number by option" },
  estimate: { low: "number", likely: "number", high: "number" },
  sort: { bins: "bin by item" },
};

/** Every local name that some type of response has. */
export const localNames: ReadonlySet<string> = new Set(Object.values(responseNames).flatMap(Object.keys));
