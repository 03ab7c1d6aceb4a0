import type { Session } from "@leadsim/engine";
import { workKinds } from "@leadsim/scenarios/rules";

/** Story time that the decisions of a session have spent so far, in minutes. */
export type TimeLedger = Readonly<Record<(typeof workKinds)[number], number>>;

/** The ledgers of scenarios that are over, and of the one that is played. */
export function timeLedger({
  plays,
  state: { outcomes, run, play },
}: Pick<Session, "plays" | "state">): TimeLedger {
  const isOver = outcomes.some(({ scenario }) => scenario === plays[play]?.scenario.id);
  const sums = workKinds.map((kind, place) => {
    const before = outcomes.reduce((sum, { ledger }) => sum + ledger[kind], 0);
    return [kind, before + (isOver ? 0 : (run?.ledger[place] ?? 0))] as const;
  });
  return Object.fromEntries(sums) as TimeLedger;
}
