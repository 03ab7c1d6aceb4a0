import type { EvidenceWord, ProfileEvidence, SpokenLine } from "@leadsim/scenarios";

/** What several pages say. */
export interface PageWords {
  readonly skip: string;
  readonly contents: string;
  readonly colophon: string;
  /** Who made it, above the title. */
  readonly simulation: string;
  /** Beside a number that simulated people stand behind. */
  readonly simulated: string;
  /** The name of all of a model together. */
  readonly overall: string;
  /** What was done with one part of a response: `chose`, `rated 4`. */
  readonly done: (word: Pick<EvidenceWord, "as" | "value">) => string;
  /** Parts of a response that are not shown. */
  readonly more: (parts: number) => string;
  /** The kind of response, as the candidate would say it. */
  readonly kinds: Readonly<Record<ProfileEvidence["type"], string>>;
  readonly said: string;
  /** In place of that, where nobody spoke. */
  readonly told: string;
  readonly asked: string;
  readonly chosen: string;
  readonly ledTo: string;
  /** Who speaks where it is nobody of the cast. */
  readonly speakers: Readonly<Record<Exclude<SpokenLine["by"], "cast">, string>>;
  readonly decisions: (count: number) => string;
  readonly behaviors: (count: number) => string;
  readonly scenarios: (count: number) => string;
}
