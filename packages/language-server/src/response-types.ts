import type { ResponseType } from "@leadsim/scenarios";
import { localNamesOf, responseTypes } from "@leadsim/scenarios/rules";

/** Whether a field of a scene is its decision. */
export function isResponseType(field: string | number): field is ResponseType {
  return responseTypes.some((type) => type === field);
}

/** The local names that `after` may read where a scene holds a decision of a type; none when it is not one. */
export function namesToRead(type: string | undefined): ReadonlySet<string> {
  return new Set(type !== undefined && isResponseType(type) ? localNamesOf(type) : []);
}
