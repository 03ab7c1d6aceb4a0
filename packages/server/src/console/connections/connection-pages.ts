import type { Callback } from "../../callbacks/callback.js";
import type { DocumentHead } from "../../content/document-kind.js";
import { type Html, html, when } from "../../html.js";
import { type Language, languages } from "../../language.js";
import type { Connection } from "../../platforms/connection.js";
import { type ConnectionKind, connectionKinds } from "../../platforms/connection-settings.js";
import type { FeedState } from "../../statements/feeds.js";
import { action, type InputField } from "../page/field.js";
import { type FilledForm, fieldsOf } from "../page/filled-form.js";
import type { Page } from "../page/frame.js";
import { languageName } from "../page/language-name.js";
import { secretField } from "../page/secret-field.js";
import { facts, pager, table } from "../page/table.js";
import { moment } from "../page/time.js";
import { frameWords } from "../page/words.js";
import { type ConnectionWords, connectionWords } from "./words.js";

export const connectionDone = ["again", "removed"] as const;

type Done = (typeof connectionDone)[number] | undefined;

/** The platforms that are connected, and the form to connect one. */
export function connectionsPage(
  language: Language,
  {
    connections,
    forms,
    done,
    filled = null,
  }: {
    readonly connections: readonly Connection[];
    readonly forms: readonly DocumentHead[];
    readonly done: Done;
    readonly filled?: FilledForm | null;
  },
): Page {
  const words = connectionWords[language];
  const rows = connections.map(({ id, name, kind, lastUsedAt, lastError }) => [
    html`<a href="/console/connections/${id}">${name}</a>`,
    words.kinds[kind],
    moment(lastUsedAt, language),
    lastError ?? "–",
  ]);
  const columns = [words.name, words.kind, words.lastUsed, words.lastError];
  return {
    title: words.title,
    done: done === undefined ? null : words.done[done],
    body: html`<p>${words.about}</p>
    ${rows.length === 0 ? html`<p>${words.none}</p>` : table(words.title, columns, rows)}
    <section class="no-print"><h2>${words.add}</h2>
    ${connectionKinds.map((kind) => addForm(kind, { words, language, forms, filled: ofKind(kind, filled) }))}</section>`,
  };
}

function ofKind(kind: ConnectionKind, filled: FilledForm | null): FilledForm | null {
  return filled?.form.text("kind") === kind ? filled : null;
}

/** The form to connect one kind of platform; several stand on a page, so the kind begins the name of each field. */
function addForm(
  kind: ConnectionKind,
  {
    words,
    language,
    forms,
    filled,
  }: {
    readonly words: ConnectionWords;
    readonly language: Language;
    readonly forms: readonly DocumentHead[];
    readonly filled: FilledForm | null;
  },
): Html {
  const fields = fieldsOf(language, filled);
  const field = (name: string, label: string, more: Partial<InputField> = {}): Html =>
    fields.input({ name: `${kind}-${name}`, label, maxLength: 2_000, required: true, ...more });
  const base = (): Html => field("base", words.base, { type: "url", hint: words.baseHint, required: false });
  const secret = (label: string = words.apiKey): Html =>
    field("secret", label, { type: "password", maxLength: 4_000 });
  const offered = (): Html => {
    const options = forms.map(({ id, title }) => [id, title] as const);
    return fields.checks({
      name: `${kind}-forms`,
      label: words.forms,
      hint: words.formsAbout,
      options,
      chosen: [],
    });
  };
  const spoken = (): Html => {
    const options = languages.map((one) => [one, languageName(one, language)] as const);
    return fields.choice({ name: `${kind}-language`, label: words.language, value: language, options });
  };
  const own: Readonly<Record<ConnectionKind, () => readonly Html[]>> = {
    greenhouse: () => [offered(), spoken()],
    kombo: () => [field("integration", words.integration), secret(), base(), spoken()],
    unified: () => [
      field("workspace", words.workspace),
      field("connection", words.theirConnection),
      secret(),
      base(),
      spoken(),
    ],
    lrs: () => [field("endpoint", words.endpoint), field("user", words.user), secret(words.password)],
    cmi5: () => [field("hosts", words.hosts, { hint: words.hostsHint }), offered()],
  };
  return html`<details ${when(fields.isWrong, html`open`)}><summary>${words.kinds[kind]}</summary>
    <form method="post" action="/console/connections"><input type="hidden" name="kind" value="${kind}">
      ${field("name", words.name, { maxLength: 100 })}${own[kind]()}
      <button>${words.add}</button></form></details>`;
}

/** A new connection's key, this once, with the addresses that go to the platform. */
export function newConnectionPage(
  language: Language,
  { connection: { id, name }, key }: { readonly connection: Connection; readonly key: string },
  publicUrl: string,
): Page {
  const words = connectionWords[language];
  return {
    title: words.added,
    body: html`<p>${name}</p><p>${words.keyAbout}</p>
    ${secretField("key", words.key, key, words)}
    ${addresses(publicUrl, words)}
    <p><a href="/console/connections/${id}">${words.open}</a></p>`,
  };
}

/** A connection with what it was told. */
export function connectionPage(
  language: Language,
  {
    connection,
    callbacks,
    feeds,
    next,
    address,
    publicUrl,
    done,
  }: {
    readonly connection: Connection;
    readonly callbacks: readonly Callback[];
    /** Sessions that a record store is told of. */
    readonly feeds: readonly FeedState[];
    readonly next: string | null;
    readonly address: URL;
    readonly publicUrl: string;
    readonly done: Done;
  },
): Page {
  const words = connectionWords[language];
  const { id, name, kind, createdAt, lastUsedAt, lastError, lastErrorAt } = connection;
  const at = `/console/connections/${id}`;
  const mistake = lastError === null ? "–" : html`${lastError} (${moment(lastErrorAt, language)})`;
  return {
    title: name,
    done: done === undefined ? null : words.done[done],
    body: html`${facts([
      [words.kind, words.kinds[kind]],
      ...settingFacts(connection, words, language),
      [words.made, moment(createdAt, language)],
      ...(calls(kind) ? [[words.lastUsed, moment(lastUsedAt, language)] as const] : []),
      [words.lastError, mistake],
    ])}
    <div class="actions">${action(`${at}/remove`, words.remove, { danger: true })}</div>
    ${kind === "greenhouse" ? addresses(publicUrl, words) : null}
    ${kind === "cmi5" ? html`<p><a href="/v1/connections/${id}/cmi5.xml" download>${words.course}</a></p><p class="hint">${words.courseAbout}</p>` : null}
    ${
      isToldStatements(kind)
        ? feedPart(kind, feeds, words)
        : html`<h2>${words.callbacks}</h2>
    ${callbacks.length === 0 ? html`<p>${words.noCallbacks}</p>` : callbackTable(callbacks, words, { language, at })}
    ${pager(next, address.searchParams, at, frameWords[language].more)}`
    }`,
  };
}

/** Whether the platform calls here by a key of ours. */
function calls(kind: ConnectionKind): boolean {
  return kind === "greenhouse";
}

/** Whether it is told of sessions as they go on, and not of orders once they are done. */
function isToldStatements(kind: ConnectionKind): kind is "lrs" | "cmi5" {
  return kind === "lrs" || kind === "cmi5";
}

function feedPart(kind: "lrs" | "cmi5", feeds: readonly FeedState[], words: ConnectionWords): Html {
  const rows = feeds.map(({ session, order, status, tries, told, last }) => [
    html`<a href="/console/sessions/${session}">${session.slice(0, 13)}…</a>`,
    html`<a href="/console/orders/${order}">${order.slice(0, 13)}…</a>`,
    html`<span class="tag${status === "delivered" ? " good" : status === "failed" ? " bad" : ""}">${words.statuses[status]}</span>`,
    `${told + 1} / ${last + 1}`,
    tries,
  ]);
  const columns = [
    words.session,
    words.order,
    words.state,
    { head: words.eventsTold, number: true },
    { head: words.tries, number: true },
  ] as const;
  return html`<h2>${words.feeds}</h2>
    ${rows.length === 0 ? html`<p>${words.noFeeds[kind]}</p>` : table(words.feeds, columns, rows)}`;
}

function settingFacts(
  { settings }: Connection,
  words: ConnectionWords,
  language: Language,
): readonly (readonly [string, string])[] {
  const names: Readonly<Record<string, string>> = {
    forms: words.forms,
    integration: words.integration,
    workspace: words.workspace,
    connection: words.theirConnection,
    base: words.base,
    endpoint: words.endpoint,
    user: words.user,
    hosts: words.hosts,
    language: words.language,
  };
  return Object.entries(settings).map(([name, value]) => [
    names[name] ?? name,
    Array.isArray(value)
      ? value.join(", ")
      : name === "language"
        ? languageName(String(value), language)
        : String(value),
  ]);
}

function callbackTable(
  callbacks: readonly Callback[],
  words: ConnectionWords,
  { language, at }: { readonly language: Language; readonly at: string },
): Html {
  const rows = callbacks.map(({ order, status, tries, lastStatus, lastError, lastTriedAt }) => [
    html`<a href="/console/orders/${order}">${order.slice(0, 13)}…</a>`,
    html`<span class="tag${status === "delivered" ? " good" : status === "failed" ? " bad" : ""}">${words.statuses[status]}</span>`,
    tries,
    lastStatus ?? lastError ?? "–",
    moment(lastTriedAt, language),
    status === "open" ? "–" : action(`${at}/callbacks/${order}/again`, words.again, { quiet: true }),
  ]);
  const tries = { head: words.tries, number: true } as const;
  const again = { head: words.again, act: true } as const;
  const columns = [words.order, words.state, tries, words.lastAnswer, words.lastTried, again];
  return table(words.callbacks, columns, rows);
}

function addresses(publicUrl: string, words: ConnectionWords): Html {
  const all = ["list_tests", "send_test", "test_status", "response_error"];
  return html`<h2>${words.addresses}</h2><p class="hint">${words.addressesAbout}</p>
    <ul>${all.map((one) => html`<li><code>${publicUrl}/v1/platforms/greenhouse/${one}</code></li>`)}</ul>`;
}
