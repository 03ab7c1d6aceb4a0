import { present } from "@leadsim/scenarios/rules";
import { listAudit, type WrittenEntry } from "../../audit/read-audit.js";
import type { AuditAction, AuditKind } from "../../audit/record.js";
import { html, type Part } from "../../html.js";
import { page } from "../../http/schemas/common.js";
import { type ConsoleRoute, consoleRoute } from "../page/console-route.js";
import { choice, input } from "../page/field.js";
import { dayOf, idOf, oneOf } from "../page/read-query.js";
import { pager, table } from "../page/table.js";
import { moment } from "../page/time.js";
import { frameWords } from "../page/words.js";
import { auditWords } from "./words.js";

const rowsOfPage = 100;
const day = 86_400_000;

const list = consoleRoute({
  method: "GET",
  path: "/audit",
  section: "audit",
  summary: "Who did what, by kind, person and day",
  async handle({ host, language, query, asked: { tenant }, address }) {
    const words = auditWords[language];
    const kinds = Object.keys(words.kinds) as AuditKind[];
    const actions = Object.keys(words.actions) as AuditAction[];
    const until = dayOf(query.to);
    const filter = present({
      kind: oneOf(kinds, query.kind),
      what: oneOf(actions, query.what),
      who: query.who,
      subject: query.subject,
      from: dayOf(query.from),
      to: until && new Date(until.getTime() + day),
      after: idOf(query.after),
      limit: rowsOfPage + 1,
    });
    const found = await host.database.transaction(tenant, (sql) => listAudit(sql, tenant, filter));
    const { items, next } = page(found, rowsOfPage);
    const value = (name: string): string => query[name] ?? "";
    const rows = items.map((entry) => [
      moment(entry.at, language),
      html`<a href="/console/audit?who=${encodeURIComponent(entry.who)}" class="small">${entry.who}</a>`,
      words.actions[entry.what as AuditAction] ?? entry.what,
      words.kinds[entry.kind as AuditKind] ?? entry.kind,
      subjectOf(entry),
      html`<span class="small">${Object.entries(entry.detail)
        .map(([name, detail]) => `${name} ${String(detail)}`)
        .join(", ")}</span>`,
    ]);
    return {
      title: words.title,
      body: html`<p>${words.about}</p>
      <form class="filters" method="get" action="/console/audit" hx-get="/console/audit" hx-select="#list" hx-target="#list"
        hx-swap="outerHTML" hx-push-url="true" hx-trigger="change, submit">
        ${choice({ name: "what", label: words.what, value: value("what"), options: [["", words.any], ...actions.map((one) => [one, words.actions[one]] as const)] })}
        ${choice({ name: "kind", label: words.kind, value: value("kind"), options: [["", words.any], ...kinds.map((one) => [one, words.kinds[one]] as const)] })}
        ${input({ name: "who", label: words.who, value: value("who") })}
        ${input({ name: "subject", label: words.subject, value: value("subject") })}
        ${input({ name: "from", type: "date", label: words.from, value: value("from") })}
        ${input({ name: "to", type: "date", label: words.to, value: value("to") })}
        <button class="plain">${words.filter}</button>
      </form>
      <div id="list">${rows.length === 0 ? html`<p>${words.none}</p>` : table(words.title, [words.at, words.who, words.what, words.kind, words.subject, words.detail], rows)}
      ${pager(next, address.searchParams, "/console/audit", frameWords[language].more)}</div>`,
    };
  },
});

/** The page of the audit. */
export const auditPages: readonly ConsoleRoute[] = [list];

const pagesOf: Readonly<Partial<Record<string, string>>> = {
  order: "orders",
  person: "people",
  session: "sessions",
  result: "results",
  webhook: "webhooks",
};

/** What an entry is about, with the way to its page where it has one. */
function subjectOf({ kind, subject }: WrittenEntry): Part {
  const place = pagesOf[kind];
  const id = idOf(subject);
  return place === undefined || id === undefined
    ? html`<span class="small">${subject}</span>`
    : html`<a class="small" href="/console/${place}/${id}">${subject}</a>`;
}
