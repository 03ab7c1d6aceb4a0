import type { ResponseType } from "./scenario.js";

/** What a local name of a response holds. */
export type LocalKind = "option" | "options" | "number" | "number by option" | "bin by item";

/**
 * The names by which `after` reads a response, for each type of decision: the one list that all others follow. Where an
 * answer holds several figures or options, they stand in this order.
 */
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

/** The eight ways to respond: the keys under which a scene may hold its decision. */
export const responseTypes = Object.keys(responseNames) as readonly ResponseType[];

/** The local names of a response, in the order of its answer. */
export function localNamesOf(type: ResponseType): readonly string[] {
  return Object.keys(responseNames[type]);
}

/** Every local name that some type of response has. */
export const localNames: ReadonlySet<string> = new Set(responseTypes.flatMap(localNamesOf));

/** A figure of an estimate. */
export type EstimateFigure = "low" | "likely" | "high";

/** The figures of an estimate, from the lowest to the highest. */
export const estimateFigures = localNamesOf("estimate") as readonly EstimateFigure[];
