/** The link that an invitation is. Its token stands behind the #: in no log, and no mail scanner can use it up. */
export function playLink(publicUrl: string, token: string): string {
  return `${publicUrl}/play#${token}`;
}
