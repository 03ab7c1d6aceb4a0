import { round } from "@leadsim/psychometrics/numeric";
import type { EvidenceSet, TimeLedger } from "@leadsim/scenarios";

const kinds = ["coaching", "selling", "admin", "meetings"] as const;

/** Published reference points: context for a reader, never norms. */
const reference: TimeLedger["reference"] = ["coaching-quarter-more", "coaching-half"];

/** Story time by kind of work over all sessions, in minutes. */
export function ledgerOf(sets: readonly EvidenceSet[]): TimeLedger {
  const minutes = { coaching: 0, selling: 0, admin: 0, meetings: 0 };
  for (const { ledger } of sets) for (const kind of kinds) minutes[kind] += ledger[kind];
  for (const kind of kinds) minutes[kind] = round(minutes[kind]);
  const total = round(kinds.reduce((sum, kind) => sum + minutes[kind], 0));
  return { minutes, total, reference: [...reference] };
}
