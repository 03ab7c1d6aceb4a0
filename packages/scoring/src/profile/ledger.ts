import { round } from "@leadsim/psychometrics/numeric";
import type { EvidenceSet, TimeLedger } from "@leadsim/scenarios";

const kinds = ["coaching", "selling", "admin", "meetings"] as const;

/** Published reference points: context for a reader, never norms. */
const reference: TimeLedger["reference"] = [
  {
    text: "Managers of high-growth teams are reported to spend about 25% more time coaching than lower-performing peers.",
    source: "LSA Global, High Performing Sales Managers: What They Do Differently",
  },
  {
    text: "Half or more of a sales leader's time spent on coaching is reported to go with better results.",
    source:
      "Dagary (2026), Sales Leadership: How to Build a Winning Sales Team That Consistently Exceeds Targets",
  },
];

/** Story time by kind of work over all sessions, in minutes. */
export function ledgerOf(sets: readonly EvidenceSet[]): TimeLedger {
  const minutes = { coaching: 0, selling: 0, admin: 0, meetings: 0 };
  for (const { ledger } of sets) for (const kind of kinds) minutes[kind] += ledger[kind];
  for (const kind of kinds) minutes[kind] = round(minutes[kind]);
  const total = round(kinds.reduce((sum, kind) => sum + minutes[kind], 0));
  return { minutes, total, reference: reference.map((point) => ({ ...point })) };
}
