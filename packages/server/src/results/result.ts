import type { Profile } from "@leadsim/scenarios";

/** Which content and rules a result came from: the same give the same profile. */
export interface ResultVersions {
  readonly head: string;
  readonly seq: number;
  readonly form: string;
  readonly model: string;
  readonly benchmark: string | null;
  readonly scoring: string;
  /** Scenarios by id and version, with the hash of the key that was scored by. */
  readonly scenarios: readonly { readonly id: string; readonly version: string; readonly key: string }[];
}

/** What a session came to. Signed as a whole; a new revision stands beside the earlier ones. */
export interface Result {
  readonly format: "leadsim/result@1";
  readonly tenant: string;
  readonly session: string;
  readonly order: string;
  readonly revision: number;
  readonly madeAt: string;
  readonly status: string;
  readonly versions: ResultVersions;
  readonly profile: Profile;
}
