import type { Query } from "../database/database.js";
import { HostError } from "../host-error.js";
import { type MailKind, queueMail } from "../mail/mail.js";
import type { Asked } from "../people/people.js";
import type { Keyring } from "../secrets/keyring.js";
import { type InvitationLink, inviteByLink } from "./invitation-link.js";
import { readOrder } from "./read-orders.js";

/**
 * Makes an invitation and a mail that brings it, both in the transaction at hand.
 * @param days how long it can be used; as the organization has set unless given
 * @throws HostError `not-found`, `order-canceled`, `no-address` where the person's is not known
 */
export async function inviteByMail(
  query: Query,
  keyring: Keyring,
  asked: Asked,
  wanted: {
    readonly order: string;
    readonly days?: number;
    readonly publicUrl: string;
    readonly kind: MailKind;
  },
): Promise<InvitationLink> {
  const { order, kind } = wanted;
  const { person } = await readOrder(query, asked.tenant, order, asked.at);
  if (person.email === null) {
    throw new HostError(
      "no-address",
      "No e-mail address of this person is known. Say it, or hand over the link.",
    );
  }
  const link = await inviteByLink(query, asked, wanted);
  await queueMail(query, keyring, asked, { order, invitation: link.id, token: link.token, kind });
  return link;
}
