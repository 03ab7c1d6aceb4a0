import { present } from "@leadsim/scenarios/rules";
import type { Static } from "@sinclair/typebox";
import { TenantChange } from "../../http/schemas/administration.js";
import { type Language, languages } from "../../language.js";
import { type MailKind, mailKinds } from "../../mail/mail.js";
import type { MailSettings, TenantSettings } from "../../tenants/tenants.js";
import { checkFields, type FieldNames } from "../page/check-fields.js";
import type { Form } from "../page/form.js";

/** Where the page asks for what. */
const names: FieldNames = {
  name: "name",
  "settings/theme": "theme",
  "settings/invitationDays": "invitation-days",
  "settings/mail/sender": "mail-sender",
  "settings/mail/replyTo": "mail-reply",
  "settings/mail/remindDays": "remind-days",
  "settings/retention/sessions": "sessions",
  "settings/retention/people": "people",
  "settings/retention/audit": "audit",
  "settings/candidates/contact/name": "contact-name",
  "settings/candidates/contact/email": "contact-email",
  "settings/candidates/contact/phone": "contact-phone",
  "settings/candidates/data/paragraphs": "data",
  "settings/candidates/data/page": ["data-page", "not-https"],
  ...Object.fromEntries(
    languages.flatMap((language) =>
      mailKinds.flatMap((kind) => [
        [`settings/mail/texts/${language}/${kind}/subject`, mailField(language, kind, "subject")],
        [`settings/mail/texts/${language}/${kind}/paragraphs`, mailField(language, kind, "text")],
      ]),
    ),
  ),
};

/**
 * The name and the settings that a form says. What the page does not show, such as a glossary, stays as it was.
 * @throws FormMistakes
 */
export function readTenantForm(form: Form, before: TenantSettings): Static<typeof TenantChange> {
  return checkFields(TenantChange, { name: form.text("name"), settings: settingsOf(form, before) }, names);
}

function settingsOf(form: Form, before: TenantSettings): object {
  const days = (name: string): number | null => (form.text(name) === "" ? null : Number(form.text(name)));
  const written = (name: string, as: string) => writtenAs(form, name, as);
  const { contact: known, data: _told, ...candidates } = before.candidates ?? {};
  const { page, note } = known ?? {};
  const said = {
    ...written("contact-name", "name"),
    ...written("contact-email", "email"),
    ...written("contact-phone", "phone"),
  };
  const contact = { ...said, ...present({ page, note }) };
  const paragraphs = linesOf(form.text("data"));
  const data = { ...(paragraphs.length === 0 ? {} : { paragraphs }), ...written("data-page", "page") };
  const invitationDays = days("invitation-days");
  const { theme: _theme, mail, ...others } = before;
  return {
    ...others,
    ...written("theme", "theme"),
    mail: readMailForm(form, mail),
    ...(invitationDays === null ? {} : { invitationDays }),
    retention: { sessions: days("sessions"), people: days("people"), audit: days("audit") },
    candidates: {
      ...candidates,
      // A part that says something is kept or refused, and never dropped in silence.
      ...(isEmpty(said) ? {} : { contact }),
      ...(isEmpty(data) ? {} : { data }),
    },
  };
}

/** The names of a mail's fields on the page. */
export function mailField(language: Language, kind: MailKind, part: "subject" | "text"): string {
  return `mail-${language}-${kind}-${part}`;
}

function readMailForm(form: Form, before: Static<typeof MailSettings> = {}): object {
  const { texts: _texts, sender: _sender, replyTo: _replyTo, remindDays: _remindDays, ...others } = before;
  const textOf = (language: Language, kind: MailKind): object => {
    const paragraphs = linesOf(form.text(mailField(language, kind, "text")));
    const subject = writtenAs(form, mailField(language, kind, "subject"), "subject");
    return { ...subject, ...(paragraphs.length === 0 ? {} : { paragraphs }) };
  };
  const remind = form.text("remind-days");
  return {
    ...others,
    ...writtenAs(form, "mail-sender", "sender"),
    ...writtenAs(form, "mail-reply", "replyTo"),
    ...(remind === "" ? {} : { remindDays: Number(remind) }),
    texts: Object.fromEntries(
      languages.map((language) => [
        language,
        Object.fromEntries(mailKinds.map((kind) => [kind, textOf(language, kind)])),
      ]),
    ),
  };
}

const isEmpty = (fields: object): boolean => Object.keys(fields).length === 0;

function writtenAs(form: Form, name: string, as: string): object {
  return form.text(name) === "" ? {} : { [as]: form.text(name) };
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
