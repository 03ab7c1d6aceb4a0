import { record } from "../audit/record.js";
import type { Order } from "../orders/order.js";
import type { Asked } from "../people/people.js";
import { type Play, takeHostCommand } from "./play-session.js";

/** Gives the session under way what its order says now: another accommodation, another end. */
export async function changeOpenSession(
  play: Play,
  { tenant, by, at }: Asked,
  { sessions }: Order,
  change: { readonly accommodation?: Order["accommodation"]; readonly deadline?: Date | null },
): Promise<void> {
  const last = sessions.at(-1);
  if (!last || last.endedAt !== null) return;
  const seat = { tenant, session: last.id, access: null };
  const { accommodation, deadline } = change;
  const entry = { tenant, at, who: by, kind: "session", subject: last.id } as const;
  if (accommodation !== undefined) {
    await takeHostCommand(play, seat, { type: "change-time", time: accommodation }, (sql) =>
      record(sql, { ...entry, what: "time-changed", detail: { time: accommodation } }),
    );
  }
  if (deadline !== undefined) {
    const expires = deadline?.getTime() ?? null;
    await takeHostCommand(play, seat, { type: "change-expiry", expires }, (sql) =>
      record(sql, { ...entry, what: "expiry-changed", detail: { expires } }),
    );
  }
}
