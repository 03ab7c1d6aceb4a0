import type { Invitation } from "../../orders/invitations.js";
import type { Order } from "../../orders/order.js";

/** What can be done about an order as it stands. */
export interface OrderActs {
  readonly invite: boolean;
  readonly inviteByMail: boolean;
  readonly remind: boolean;
  readonly revoke: boolean;
  readonly change: boolean;
  readonly cancel: boolean;
  /** Why nobody can be invited, where a change of the order would help. */
  readonly closed: "attempts" | "deadline" | null;
}

/** An order is over once it is canceled or its person is erased: then it is there to be read. */
export function orderActs(
  order: Order,
  {
    invitations,
    isErased,
    now,
  }: { readonly invitations: readonly Invitation[]; readonly isErased: boolean; readonly now: Date },
): OrderActs {
  const { status, sessions, person, canceledAt } = order;
  const isOver = canceledAt !== null || isErased;
  const closed = closedBy(order, now);
  const invite = !isOver && closed === null;
  const canMail = invite && person.email !== null;
  return {
    invite,
    inviteByMail: canMail,
    remind: invite && (status === "invited" || status === "started"),
    revoke: !isOver && invitations.some((one) => ["open", "used"].includes(invitationState(one, now))),
    change: !isOver,
    cancel: !isOver && sessions.length === 0,
    closed: isOver ? null : closed,
  };
}

/** A session under way is gone on with; a new one needs an attempt and a deadline that is not over. */
function closedBy({ sessions, attempts, deadline }: Order, now: Date): OrderActs["closed"] {
  const last = sessions.at(-1);
  if (last && last.endedAt === null) return null;
  if (sessions.length >= attempts) return "attempts";
  return deadline !== null && deadline <= now ? "deadline" : null;
}

/** Whether an invitation can be used, and was. */
export function invitationState(
  { revokedAt, expiresAt, firstUsedAt }: Invitation,
  now: Date,
): "open" | "used" | "revoked" | "expired" {
  if (revokedAt) return "revoked";
  if (expiresAt <= now) return "expired";
  return firstUsedAt ? "used" : "open";
}
