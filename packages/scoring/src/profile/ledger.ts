import { round } from "@leadsim/psychometrics/numeric";
import type { EvidenceSet, TimeLedger } from "@leadsim/scenarios";
import { emptyLedger, workKinds } from "@leadsim/scenarios/rules";

/** Published reference points: context for a reader, never norms. */
const reference: TimeLedger["reference"] = ["coaching-quarter-more", "coaching-half"];

/** Story time by kind of work over all sessions, in minutes. */
export function ledgerOf(sets: readonly EvidenceSet[]): TimeLedger {
  const minutes = emptyLedger();
  for (const { ledger } of sets) for (const kind of workKinds) minutes[kind] += ledger[kind];
  for (const kind of workKinds) minutes[kind] = round(minutes[kind]);
  const total = round(workKinds.reduce((sum, kind) => sum + minutes[kind], 0));
  return { minutes, total, reference: [...reference] };
}
