import type { ResponseType } from "@leadsim/scenarios";

/** The local names of a response, by type. */
export const localNames: Readonly<Record<ResponseType, readonly string[]>> = {
  choose: ["picked"],
  "best-worst": ["best", "worst"],
  rate: ["ratings"],
  rank: ["position"],
  select: ["picked"],
  allocate: ["amounts"],
  estimate: ["low", "likely", "high"],
  sort: ["bins"],
};

/** Those of an estimate, in the order of an answer. */
export const figures = ["low", "likely", "high"];
