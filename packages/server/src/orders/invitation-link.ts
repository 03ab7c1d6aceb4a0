import { playLink } from "../candidate/play-link.js";
import type { Query } from "../database/database.js";
import { HostError } from "../host-error.js";
import { type Asked, readPerson } from "../people/people.js";
import { readTenant } from "../tenants/tenants.js";
import { invite } from "./invitations.js";
import { readOrder } from "./read-orders.js";

/** A link by which a person comes to their session. It is told this once. */
export interface InvitationLink {
  readonly id: string;
  readonly url: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Days that an invitation can be used where the organization says nothing. */
export const usualInvitationDays = 14;

/**
 * Makes an invitation to an order and the link that holds it.
 * @param days how long it can be used; as the organization has set unless given
 * @throws HostError `not-found`, `order-canceled`, `person-erased`
 */
export async function inviteByLink(
  query: Query,
  asked: Asked,
  { order, days, publicUrl }: { readonly order: string; readonly days?: number; readonly publicUrl: string },
): Promise<InvitationLink> {
  const { canceledAt, person } = await readOrder(query, asked.tenant, order, asked.at);
  const { erasedAt } = await readPerson(query, asked.tenant, person.id);
  const { settings } = await readTenant(query, asked.tenant);
  if (canceledAt) throw new HostError("order-canceled", "This order was canceled.");
  if (erasedAt) throw new HostError("person-erased", "This person was erased; order for a new one.");
  const wanted = { order, days: days ?? settings.invitationDays ?? usualInvitationDays };
  const { invitation, token } = await invite(query, asked, wanted);
  return { id: invitation.id, url: playLink(publicUrl, token), token, expiresAt: invitation.expiresAt };
}
