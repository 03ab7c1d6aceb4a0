import { type Html, html } from "../html.js";
import { type Language, languageTags } from "../language.js";
import type { TenantSettings } from "../tenants/tenants.js";
import type { MailKind } from "./mail.js";
import { mailWords } from "./words.js";

/** What a mail is made of. */
export interface MailParts {
  readonly kind: MailKind;
  readonly language: Language;
  readonly organization: string;
  readonly name: string | null;
  readonly url: string;
  readonly expiresAt: Date;
  readonly deadline: Date | null;
  readonly settings: TenantSettings;
}

/** A mail in words: the same as plain text and as HTML. */
export interface Composed {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes a mail. An organization's own subject and opening go before ours; the link and what it is are always told. */
export function composeMail(parts: MailParts): Composed {
  const { kind, language, organization, name, url, settings } = parts;
  const words = mailWords[language];
  const own = settings.mail?.texts?.[language]?.[kind];
  const opening = [words.greeting(name), ...(own?.paragraphs ?? [words.opening[kind](organization)])];
  const closing = closingOf(parts);
  const subject = own?.subject ?? words.subject[kind](organization);
  return {
    subject,
    text: [...opening, words.link, url, ...closing, organization].join("\n\n").concat("\n"),
    html: pageOf({ language, subject, opening, closing, organization, url }).markup,
  };
}

function closingOf({ language, expiresAt, deadline, settings }: MailParts): readonly string[] {
  const words = mailWords[language];
  const contact = settings.candidates?.contact;
  const ways = contact && [contact.name, contact.email, contact.phone, contact.page].filter(Boolean);
  return [
    ...(deadline === null ? [] : [words.deadline(momentOf(deadline, language))]),
    `${words.until(momentOf(expiresAt, language))} ${words.pausing}`,
    words.personal,
    ...(ways ? [`${words.questions} ${ways.join(", ")}`] : []),
  ];
}

function momentOf(at: Date, language: Language): string {
  const options = { dateStyle: "long", timeStyle: "short", timeZone: "UTC" } as const;
  return `${new Intl.DateTimeFormat(languageTags[language], options).format(at)} UTC`;
}

const styles = {
  page: "margin:0;padding:24px;background:#f6f5f2;color:#22262b;font:16px/1.5 system-ui,sans-serif",
  sheet:
    "max-width:34em;margin:0 auto;padding:28px 32px;background:#ffffff;border-radius:8px;overflow-wrap:anywhere",
  button:
    "display:inline-block;padding:12px 20px;background:#1f4e79;color:#ffffff;border-radius:6px;text-decoration:none",
  address: "font-size:13px;color:#5b6168;word-break:break-word",
};

/** No picture, no script, nothing from elsewhere: a mail that is opened tells nobody. */
function pageOf(page: {
  readonly language: Language;
  readonly subject: string;
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  readonly organization: string;
  readonly url: string;
}): Html {
  const { language, subject, opening, closing, organization, url } = page;
  const words = mailWords[language];
  const paragraphs = (texts: readonly string[]): readonly Html[] =>
    texts.map((text) => html`<p>${text}</p>\n`);
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light"><title>${subject}</title></head>
<body style="${styles.page}"><div style="${styles.sheet}">
${paragraphs(opening)}<p><a href="${url}" style="${styles.button}">${words.button}</a></p>
<p style="${styles.address}">${words.link}<br>${url}</p>
${paragraphs(closing)}<p>${organization}</p>
</div></body></html>
`;
}
