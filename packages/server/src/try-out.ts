import type { Host } from "./host.js";
import { HostError } from "./host-error.js";
import { createOrder } from "./orders/create-order.js";
import { invite } from "./orders/invitations.js";
import { listOrders } from "./orders/read-orders.js";

const source = "try-out";
const by = "host";
/** Days for which a link to try things out is good. */
const days = 30;

/**
 * Refuses what can't be tried out.
 *
 * @throws HostError `not-found`, with the names there are in `known`
 */
export async function requireTryOut({ content }: Host, tenant: string, what: string): Promise<void> {
  try {
    await content.orderable(tenant, what);
  } catch (error) {
    if (!(error instanceof HostError && error.code === "not-found")) throw error;
    const heads = [...(await content.list(tenant, "form")), ...(await content.list(tenant, "scenario"))];
    const message = `There is no form or scenario “${what.slice(0, 120)}” to try out.`;
    throw new HostError("not-found", message, { known: [...new Set(heads.map(({ id }) => id))] });
  }
}

/**
 * A link by which whoever runs the host sits a scenario themselves: to the sitting that is under way, or to a new one.
 *
 * @param what a form, or a scenario for itself
 */
export async function tryOutLink(host: Host, tenant: string, what: string): Promise<string> {
  const at = host.now();
  const earlier = await host.database.transaction(tenant, (query) =>
    listOrders(query, tenant, { form: what, limit: 200 }, at),
  );
  const open = earlier.find(
    (order) => order.source === source && ["ordered", "invited", "started"].includes(order.status),
  );
  const request = { form: what, person: { name: "Trying it out" }, source };
  const order = open ?? (await createOrder(host, host.content, { tenant, by, request })).order;
  const { token } = await host.database.transaction(tenant, (query) =>
    invite(query, { tenant, by, at }, { order: order.id, days }),
  );
  return `${host.publicUrl()}/play#${token}`;
}
