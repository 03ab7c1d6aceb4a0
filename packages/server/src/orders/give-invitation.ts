import type { Query } from "../database/database.js";
import type { MailKind } from "../mail/mail.js";
import type { Asked } from "../people/people.js";
import type { Keyring } from "../secrets/keyring.js";
import { type InvitationLink, inviteByLink } from "./invitation-link.js";
import { inviteByMail } from "./invite-by-mail.js";

/**
 * Makes an invitation to be handed over, or with a mail of some kind that brings it.
 * @throws HostError as {@link inviteByLink} and {@link inviteByMail} do
 */
export function giveInvitation(
  { keyring, publicUrl }: { readonly keyring: Keyring; readonly publicUrl: () => string },
  query: Query,
  asked: Asked,
  wanted: { readonly order: string; readonly days?: number; readonly mail?: MailKind | null },
): Promise<InvitationLink> {
  const { mail, ...rest } = wanted;
  const invitation = { ...rest, publicUrl: publicUrl() };
  if (!mail) return inviteByLink(query, asked, invitation);
  return inviteByMail(query, keyring, asked, { ...invitation, kind: mail });
}
