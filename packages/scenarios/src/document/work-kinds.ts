/** The kinds of story time, in the ledger's order. */
export const workKinds = ["coaching", "selling", "admin", "meetings"] as const;

/** A kind of story time. */
export type WorkKind = (typeof workKinds)[number];

/** A ledger in which no time was spent, to add to. */
export function emptyLedger(): Record<WorkKind, number> {
  return { coaching: 0, selling: 0, admin: 0, meetings: 0 };
}
