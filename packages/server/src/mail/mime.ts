import { isUnprintable } from "@leadsim/scenarios/rules";
import type { Letter } from "./mailer.js";

/** A letter as nodemailer takes it. What came from people is one line each: a line break would begin a header. */
export function mimeOf(letter: Letter) {
  const { from, replyTo, to, at, language, subject, text, html } = letter;
  return {
    // By their parts: a name can't add an address, whatever is in it.
    from: { name: oneLine(from.name), address: from.address },
    to: { name: oneLine(to.name ?? ""), address: to.address },
    ...(replyTo === null ? {} : { replyTo: { name: "", address: replyTo } }),
    envelope: { from: from.address, to: [to.address] },
    subject: oneLine(subject),
    text,
    html,
    date: at,
    messageId: messageId(letter),
    headers: { "Content-Language": language, "Auto-Submitted": "auto-generated" },
    // Nothing of a letter is a file or an address to be fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Of the mail and the sender's domain: the same however often it is handed over. */
function messageId({ id, from }: Letter): string {
  return from.address.replace(/^.*(?=@)/, `<${id}`).concat(">");
}

/** A text without line breaks, control characters and marks that turn the direction of what follows. */
function oneLine(text: string): string {
  return Array.from(text, (character) => (isUnprintable(character.codePointAt(0)!) ? " " : character))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
