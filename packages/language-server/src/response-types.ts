/** The eight ways to respond, each with what an editor needs to know of it. */
export const responseTypes = {
  choose: ["picked"],
  "best-worst": ["best", "worst"],
  rate: ["ratings"],
  rank: ["position"],
  select: ["picked"],
  allocate: ["amounts"],
  estimate: ["low", "likely", "high"],
  sort: ["bins"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The local names that `after` may read for a type of response; none when it is not one. */
export function localNamesOf(type: string | undefined): ReadonlySet<string> {
  return new Set(type !== undefined && isResponseType(type) ? responseTypes[type] : []);
}

/** Whether a field of a scene is its decision. */
export function isResponseType(field: string | number): field is keyof typeof responseTypes {
  return typeof field === "string" && Object.hasOwn(responseTypes, field);
}
