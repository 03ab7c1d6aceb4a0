import type { ApiKey } from "../../access/api-keys.js";
import type { Member } from "../../access/members.js";
import { type Role, roles, type Staff } from "../../access/principal.js";
import { type Html, html, when } from "../../html.js";
import { type Language, languages } from "../../language.js";
import { type MailKind, mailKinds } from "../../mail/mail.js";
import type { Mailer } from "../../mail/mailer.js";
import { usualInvitationDays } from "../../orders/invitation-link.js";
import type { Tenant } from "../../tenants/tenants.js";
import { action } from "../page/field.js";
import { type Fields, type FilledForm, fieldsOf, filledAt } from "../page/filled-form.js";
import type { Page } from "../page/frame.js";
import { secretField } from "../page/secret-field.js";
import { table } from "../page/table.js";
import { moment } from "../page/time.js";
import { frameWords } from "../page/words.js";
import { mailField } from "./read-tenant-form.js";
import { type SettingsWords, settingsWords } from "./words.js";

export const settingsDone = ["saved", "revoked", "removed", "member"] as const;

/** The organization, how long its data are kept, who comes in and how. */
export function settingsPage(
  language: Language,
  {
    tenant,
    keys,
    members,
    issuer,
    themes,
    mailer,
    who,
    now,
    done,
    filled = null,
  }: {
    readonly tenant: Tenant;
    readonly keys: readonly ApiKey[];
    readonly members: readonly Member[];
    /** Of accounts; null where nobody signs in with one. */
    readonly issuer: string | null;
    /** Ids of what reports can look like, with their names. */
    readonly themes: readonly (readonly [id: string, title: string])[];
    /** Where mails go. */
    readonly mailer: Mailer["kind"];
    readonly who: Staff;
    readonly now: Date;
    readonly done: (typeof settingsDone)[number] | undefined;
    readonly filled?: FilledForm | null;
  },
): Page {
  const words = settingsWords[language];
  const at = (path: string): Fields => fieldsOf(language, filledAt(filled, path));
  const key = at("/console/settings/keys");
  const member = at("/console/settings/members");
  return {
    title: words.title,
    done: done === undefined ? null : words.done[done],
    body: html`<h2>${words.keys}</h2>
    <p class="hint">${words.keysAbout}</p>
    ${keyTable(keys, words, { language, now })}
    <details class="no-print" ${when(key.isWrong, html`open`)}><summary>${words.addKey}</summary>
      <form method="post" action="/console/settings/keys">
        ${key.input({ name: "key-name", label: words.name, maxLength: 100, required: true })}
        ${roleChecks(key, who, language)}
        ${key.input({ name: "key-expires", type: "date", label: words.expires, hint: words.expiresHint })}
        <button>${words.addKey}</button></form></details>
    <h2>${words.members}</h2>
    <p class="hint">${words.membersAbout}</p>
    ${memberTable(members, words, language)}
    <details class="no-print" ${when(member.isWrong, html`open`)}><summary>${words.addMember}</summary>
      <form method="post" action="/console/settings/members">
        ${member.input({ name: "issuer", type: "url", label: words.issuer, value: issuer ?? "", maxLength: 400, required: true })}
        ${member.input({ name: "subject", label: words.subject, maxLength: 200, required: true })}
        ${member.input({ name: "member-name", label: words.name, maxLength: 200 })}
        ${roleChecks(member, who, language)}
        <button>${words.addMember}</button></form></details>
    ${organizationForm(tenant, words, { fields: at("/console/settings"), themes, mailer })}`,
  };
}

/** A new key, this once. */
export function newKeyPage(language: Language, name: string, key: string): Page {
  const words = settingsWords[language];
  return {
    title: words.newKey,
    body: html`<p>${name}</p><p>${words.newKeyAbout}</p>
    ${secretField("new-key", words.key, key, words)}
    <p><a href="/console/settings">${words.back}</a></p>`,
  };
}

function keyTable(
  keys: readonly ApiKey[],
  words: SettingsWords,
  { language, now }: { readonly language: Language; readonly now: Date },
): Html {
  const rows = keys.map((key) => {
    const state = key.revokedAt ? "revoked" : key.expiresAt && key.expiresAt <= now ? "expired" : "works";
    return [
      html`${key.name} <span class="soft small">lsk_${key.prefix}_…</span>`,
      namesOf(key.roles, language),
      html`<span class="tag${state === "works" ? " good" : " bad"}">${words.states[state]}</span>`,
      moment(key.createdAt, language),
      moment(key.lastUsedAt, language),
      moment(key.expiresAt, language),
      state === "works"
        ? action(`/console/settings/keys/${key.id}/revoke`, words.revoke, { quiet: true })
        : "–",
    ];
  });
  const columns = [
    words.name,
    words.roles,
    words.state,
    words.made,
    words.lastUsed,
    words.expires,
    { head: words.revoke, act: true },
  ] as const;
  return table(words.keys, columns, rows);
}

function memberTable(members: readonly Member[], words: SettingsWords, language: Language): Html {
  if (members.length === 0) return html`<p>${words.noMembers}</p>`;
  const rows = members.map(({ id, name, issuer, subject, roles: held, lastSeenAt }) => [
    name ?? subject,
    issuer,
    namesOf(held, language),
    moment(lastSeenAt, language),
    action(`/console/settings/members/${id}/remove`, words.remove, { quiet: true }),
  ]);
  const remove = { head: words.remove, act: true } as const;
  return table(words.members, [words.name, words.issuer, words.roles, words.lastSeen, remove], rows);
}

function namesOf(held: readonly Role[], language: Language): string {
  return held.map((role) => frameWords[language].roles[role]).join(", ");
}

/** The roles that somebody may give. */
function roleChecks({ checks }: Fields, who: Staff, language: Language): Html {
  const may = roles.filter((role) => role !== "host" || who.roles.includes("host"));
  const { roles: names, rolesAbout } = frameWords[language];
  const options = may.map((role: Role) => [role, `${names[role]}: ${rolesAbout[role]}`] as const);
  return checks({ name: "roles", label: settingsWords[language].roles, options, chosen: ["coordinator"] });
}

function organizationForm(
  { name, settings }: Tenant,
  words: SettingsWords,
  {
    fields,
    themes,
    mailer,
  }: Pick<Parameters<typeof settingsPage>[1], "themes" | "mailer"> & {
    readonly fields: Fields;
  },
): Html {
  const { input, area } = fields;
  const { retention = {}, candidates = {}, invitationDays = usualInvitationDays } = settings;
  const { contact, data } = candidates;
  const days = (field: "sessions" | "people" | "audit"): Html =>
    input({
      name: field,
      type: "number",
      min: "1",
      max: "36500",
      label: words[field],
      hint: words.keptHint,
      value: String(retention[field] ?? ""),
    });
  return html`<form method="post" action="/console/settings">
      <h2>${words.organization}</h2>
      ${input({ name: "name", label: words.organizationName, value: name, maxLength: 200, required: true })}
      ${input({ name: "invitation-days", type: "number", min: "1", max: "365", label: words.invitationDays, value: String(invitationDays) })}
      ${themeChoice(settings.theme ?? "", words, { fields, themes })}
      ${mailFields(settings, words, { fields, mailer })}
      <h2>${words.retention}</h2>
      <p class="hint">${words.retentionAbout}</p>
      ${days("sessions")}${days("people")}${days("audit")}
      <h2>${words.contact}</h2>
      <p class="hint">${words.contactAbout}</p>
      ${input({ name: "contact-name", label: words.contactName, value: contact?.name ?? "", maxLength: 200 })}
      <div class="pair">
      ${input({ name: "contact-email", type: "email", label: words.contactEmail, value: contact?.email ?? "", maxLength: 254 })}
      ${input({ name: "contact-phone", label: words.contactPhone, value: contact?.phone ?? "", maxLength: 60 })}
      </div>
      ${area({ name: "data", label: words.data, hint: words.dataHint, value: data?.paragraphs.join("\n") ?? "" })}
      ${input({ name: "data-page", type: "url", label: words.dataPage, value: data?.page ?? "", maxLength: 400 })}
      <button>${words.save}</button>
    </form>`;
}

/** What is set stays choosable, also a version that was set by the API. */
function themeChoice(
  chosen: string,
  words: SettingsWords,
  {
    fields,
    themes,
  }: { readonly fields: Fields; readonly themes: readonly (readonly [id: string, title: string])[] },
): Html {
  const known = chosen === "" || themes.some(([id]) => id === chosen);
  const own = known ? [] : [[chosen, chosen] as const];
  const options = [["", words.themeNone] as const, ...own, ...themes];
  return fields.choice({ name: "theme", label: words.theme, hint: words.themeHint, value: chosen, options });
}

function mailFields(
  { mail = {} }: Tenant["settings"],
  words: SettingsWords,
  { fields, mailer }: { readonly fields: Fields; readonly mailer: Mailer["kind"] },
): Html {
  const { input, area } = fields;
  const own = (language: Language, kind: MailKind): Html => {
    const { subject = "", paragraphs = [] } = mail.texts?.[language]?.[kind] ?? {};
    const name = `${words.mailKinds[kind]}, ${words.languages[language]}`;
    return html`${input({ name: mailField(language, kind, "subject"), label: `${words.mailSubject}: ${name}`, value: subject, maxLength: 150 })}
      ${area({ name: mailField(language, kind, "text"), label: `${words.mailText}: ${name}`, value: paragraphs.join("\n"), rows: 3 })}`;
  };
  return html`<h2>${words.mail}</h2>
      <p class="hint">${words.mailAbout} ${words.mailers[mailer]}</p>
      <div class="pair">
      ${input({ name: "mail-sender", label: words.mailSender, value: mail.sender ?? "", maxLength: 100 })}
      ${input({ name: "mail-reply", type: "email", label: words.mailReply, value: mail.replyTo ?? "", maxLength: 254 })}
      </div>
      ${input({ name: "remind-days", type: "number", min: "1", max: "90", label: words.remindDays, hint: words.remindHint, value: String(mail.remindDays ?? "") })}
      <details class="printed" ${when(fields.isWrong, html`open`)}><summary>${words.mailTexts}</summary>
      <p class="hint">${words.mailTextsAbout}</p>
      ${languages.flatMap((language) => mailKinds.map((kind) => own(language, kind)))}</details>`;
}
