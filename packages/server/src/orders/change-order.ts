import { record } from "../audit/record.js";
import type { Query } from "../database/database.js";
import { HostError } from "../host-error.js";
import type { Asked } from "../people/people.js";
import { announce } from "../webhooks/announce.js";
import { revokeInvitations } from "./invitations.js";
import type { Accommodation, Order } from "./order.js";
import { holdOrder, readOrder } from "./read-orders.js";

export interface OrderChange {
  readonly accommodation?: Accommodation;
  readonly deadline?: Date | null;
  /** How often the form may be sat. */
  readonly attempts?: number;
}

/**
 * Changes what an order says. A session under way has its own time: it is changed there, too.
 * @throws HostError `not-found`, `order-canceled`, `not-possible`
 */
export async function changeOrder(
  query: Query,
  asked: Asked,
  id: string,
  change: OrderChange,
): Promise<Order> {
  const { tenant, by, at } = asked;
  const before = await holdOrder(query, tenant, id, at);
  if (before.canceledAt) throw new HostError("order-canceled", "This order was canceled.");
  if (change.deadline && change.deadline <= at) {
    throw new HostError("not-possible", "The deadline has passed already.", {
      because: "deadline-passed",
    });
  }
  const { accommodation, deadline, attempts } = { ...before, ...change };
  await query(
    "UPDATE leadsim.orders SET accommodation = $3, deadline = $4, attempts = $5 WHERE tenant = $1 AND id = $2",
    [tenant, id, String(accommodation), deadline, attempts],
  );
  const detail = { fields: Object.keys(change).join() };
  await record(query, { tenant, at, who: by, what: "changed", kind: "order", subject: id, detail });
  return readOrder(query, tenant, id, at);
}

/** Cancels an order that has not begun: its invitations end with it. Canceling twice is canceling. */
export async function cancelOrder(query: Query, { tenant, by, at }: Asked, id: string): Promise<Order> {
  const before = await holdOrder(query, tenant, id, at);
  if (before.canceledAt) return before;
  if (before.sessions.length > 0) {
    throw new HostError("not-possible", "The form is being sat, or was: there is nothing to cancel.", {
      because: "is-begun",
    });
  }
  await query("UPDATE leadsim.orders SET canceled_at = $3 WHERE tenant = $1 AND id = $2", [tenant, id, at]);
  await revokeInvitations(query, tenant, id, at);
  await record(query, { tenant, at, who: by, what: "canceled", kind: "order", subject: id });
  await announce(query, {
    tenant,
    type: "order.canceled",
    at,
    data: { order: id, reference: before.reference },
  });
  return readOrder(query, tenant, id, at);
}
