import type { Host } from "../../host.js";
import { notFound } from "../../host-error.js";
import { createOrder } from "../../orders/create-order.js";
import { inviteByLink } from "../../orders/invitation-link.js";
import { findInvitation } from "../../orders/invitations.js";
import { enterByInvitation } from "../../sessions/begin-session.js";
import { readSessionRow } from "../../sessions/session-row.js";
import { openFeed, wasCompleted } from "../../statements/feeds.js";
import type { FeedBody } from "../../statements/statement.js";
import { launchStatement } from "../../statements/statements-of.js";
import { isGood, send } from "../../webhooks/send.js";
import { findConnection, noteError, placeOf } from "../connection.js";
import { offeredForms } from "../offered-forms.js";
import { headersOf, putStatement } from "../send-statements.js";
import { type Launch, type LaunchRequest, takeLaunch } from "./launch-data.js";

/**
 * Lets a person in whom a learning platform launched: the same registration comes back to the same session.
 *
 * @returns the link that the browser goes on to
 * @throws HostError as {@link takeLaunch} does; `not-found` for a connection or a form that is not offered
 */
export async function launch(
  host: Host,
  { connection, form }: { readonly connection: string; readonly form: string },
  request: LaunchRequest,
): Promise<string> {
  const found = await findConnection(host, connection, "cmi5");
  if (!found) throw notFound("course");
  const { tenant, settings } = found;
  const offered = await offeredForms(host.content, tenant, settings.forms);
  if (!offered.some(({ id }) => id === form)) throw notFound("course");
  const taken = await takeLaunch(request, settings.hosts, host.settings.webhookHosts);
  const who = `connection:${connection}`;
  const { order } = await createOrder(host, host.content, {
    tenant,
    by: who,
    request: {
      form,
      person: personOf(taken),
      source: `cmi5:${connection}`,
      reference: `${request.registration}/${form}`,
    },
  });
  const asked = { tenant, by: who, at: host.now() };
  const link = await host.database.transaction(tenant, (query) =>
    inviteByLink(query, asked, { order: order.id, publicUrl: host.publicUrl() }),
  );
  const { session } = await enterByInvitation(host, host.content, await findInvitation(host, link.token));
  await tell(host, { tenant, connection, session }, taken, request);
  host.wake();
  return link.url;
}

/** A person is known by their account there; which language they like best goes along. */
function personOf({ actor: { account }, languages }: Launch): {
  readonly externalRef: string;
  readonly locale?: string;
} {
  const [locale] = languages;
  const externalRef = `${account.homePage} ${account.name}`.slice(0, 200);
  return { externalRef, ...(locale === undefined ? {} : { locale: locale.slice(0, 35) }) };
}

/**
 * Begins to tell the platform of the session: first that it is initialized, and where it is over already, that it
 * ends.
 */
async function tell(
  host: Host,
  {
    tenant,
    connection,
    session,
  }: { readonly tenant: string; readonly connection: string; readonly session: string },
  { endpoint, token, actor, template, mode, returnUrl }: Launch,
  { registration, activityId }: LaunchRequest,
): Promise<void> {
  const at = host.now();
  const feed = await host.database.transaction(tenant, async (query) => {
    const row = await readSessionRow(query, host.keyring, tenant, session);
    const completed = await wasCompleted(query, { tenant, connection, registration });
    const body: FeedBody = {
      actor,
      activity: activityId,
      registration,
      template,
      cmi5: true,
      counts: mode === "Normal" && !completed,
      since: at.getTime(),
    };
    const sealed = host.keyring.seal(token, placeOf(tenant, connection));
    const wanted = {
      tenant,
      session,
      connection,
      endpoint,
      token: sealed,
      body,
      returnUrl,
      cursor: row.seq,
      at,
    };
    return { id: await openFeed(query, wanted), body, over: row.endedAt !== null };
  });
  const headers = headersOf(token);
  for (const verb of feed.over ? (["initialized", "terminated"] as const) : (["initialized"] as const)) {
    const message = putStatement({ endpoint, headers }, launchStatement(feed, verb, at.getTime()));
    const outcome = await send(message, host.settings.webhookHosts).catch((error: Error) => error);
    if (isGood(outcome)) continue;
    await host.database.transaction(tenant, (query) =>
      noteError(query, { tenant, connection, at }, `The record store did not take “${verb}”.`),
    );
  }
}
