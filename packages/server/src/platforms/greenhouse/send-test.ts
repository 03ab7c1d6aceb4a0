import type { Platform } from "../../access/principal.js";
import { openCallback } from "../../callbacks/callback.js";
import type { Host } from "../../host.js";
import { HostError } from "../../host-error.js";
import { createOrders } from "../../orders/create-order.js";
import { inviteByMail } from "../../orders/invite-by-mail.js";
import type { Order } from "../../orders/order.js";
import { readOrder } from "../../orders/read-orders.js";
import type { PersonFields } from "../../people/people.js";
import { readWebhookUrl } from "../../webhooks/public-address.js";
import { readConnection } from "../connection.js";
import { offeredForms } from "../offered-forms.js";

/** A test as Greenhouse sends it, as far as it is needed: no telephone number, no résumé. */
export interface SentTest {
  readonly partner_test_id: string;
  readonly candidate: {
    readonly first_name: string;
    readonly last_name: string;
    readonly preferred_name?: string | null;
    readonly email: string;
    readonly greenhouse_profile_url?: string | null;
  };
  /** Where Greenhouse is told that the test is done; its own name for this test of this candidate. */
  readonly url: string;
}

/** Which system an order is said to come from, for a connection to Greenhouse. */
export function sourceOf(connection: string): string {
  return `greenhouse:${connection}`;
}

/**
 * Makes the order that a test is here and mails the invitation; the same test again gives the order that was
 * made, and no second mail.
 *
 * @throws HostError `not-found` for a test that is not offered, `address-refused` for one whose address is not
 * on the open internet, `already-there` where the address stands for another test
 */
export async function sendTest(
  host: Host,
  { tenant, who, connection }: Platform,
  test: SentTest,
): Promise<{ readonly order: Order; readonly created: boolean }> {
  readWebhookUrl(test.url, host.settings.webhookHosts);
  const { settings } = await host.database.transaction(tenant, (query) =>
    readConnection(query, tenant, connection, ["greenhouse"]),
  );
  const offered = await offeredForms(host.content, tenant, settings.forms);
  const form = offered.find(({ id }) => id === test.partner_test_id);
  if (!form)
    throw new HostError("not-found", "There is no test of this id. Ask list_tests for those there are.");
  const request = {
    form: form.id,
    person: personOf(test.candidate),
    source: sourceOf(connection),
    reference: test.url,
  };
  try {
    const [made] = await createOrders(
      host,
      host.content,
      { tenant, by: who, requests: [request] },
      async (query, asked, { order: { id: order }, created }) => {
        await openCallback(query, { tenant, order, connection, address: test.url });
        const invitation = { order, publicUrl: host.publicUrl(), kind: "invitation" } as const;
        if (created) await inviteByMail(query, host.keyring, asked, invitation);
      },
    );
    return made!;
  } catch (error) {
    // Sent again after the candidate was renamed, say: it is the same test all the same.
    const known = error instanceof HostError && error.code === "already-there" ? error.detail.order : null;
    if (typeof known !== "string") throw error;
    const order = await host.database.transaction(tenant, (query) =>
      readOrder(query, tenant, known, host.now()),
    );
    if (order.form.id !== form.id) throw error;
    return { order, created: false };
  }
}

/** Two tests of one candidate are one person's, known by their number in Greenhouse. */
function personOf(candidate: SentTest["candidate"]): PersonFields {
  const { first_name, last_name, preferred_name, email, greenhouse_profile_url } = candidate;
  const known = /^https:\/\/([^/]{1,80})\/people\/(\d{1,20})(?=[/?#]|$)/.exec(greenhouse_profile_url ?? "");
  return {
    name: `${preferred_name?.trim() || first_name} ${last_name}`.trim(),
    email,
    ...(known ? { externalRef: `${known[1]}/people/${known[2]}` } : {}),
  };
}
