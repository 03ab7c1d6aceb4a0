import type { Session } from "@leadsim/engine";
import type { TranscriptEvent } from "@leadsim/scenarios";
import { workKinds } from "@leadsim/scenarios/rules";
import type { WrittenEntry } from "../../audit/read-audit.js";
import { type Html, html, when } from "../../html.js";
import type { Language } from "../../language.js";
import { accommodations, type Order } from "../../orders/order.js";
import { personName } from "../../people/person-name.js";
import { reasons } from "../../sessions/host-command.js";
import type { SessionRow } from "../../sessions/session-row.js";
import { orderWords } from "../orders/words.js";
import { action } from "../page/field.js";
import { type Fields, type FilledForm, fieldsOf, filledAt } from "../page/filled-form.js";
import type { Page } from "../page/frame.js";
import { facts, progress, table } from "../page/table.js";
import { moment, numberText } from "../page/time.js";
import { timeLedger } from "./time-ledger.js";
import { type SessionWords, sessionWords } from "./words.js";

/** What was just done, as the page's address says. */
export const sessionDone = ["time", "expiry", "reopened", "withdrawn", "expired", "out"] as const;

/** A session as the page shows it. */
export interface SessionData {
  readonly row: SessionRow;
  readonly session: Session;
  readonly order: Order;
  readonly events: readonly TranscriptEvent[];
  readonly audit: readonly WrittenEntry[];
  /** Whether the person is. */
  readonly isErased: boolean;
  readonly done: (typeof sessionDone)[number] | undefined;
  readonly filled: FilledForm | null;
}

/** Where a session stands, what happened in it, and what the team can do about it. */
export function sessionPage(language: Language, data: SessionData): Page {
  const words = sessionWords[language];
  const { row, session, order, events, audit, done } = data;
  const { state } = session;
  const live = row.endedAt
    ? null
    : html` hx-get="/console/sessions/${row.id}" hx-trigger="every 15s" hx-select="#state" hx-swap="outerHTML"`;
  return {
    title: words.title(personName(order.person)),
    done: done === undefined ? null : words.done[done],
    body: html`<div id="state" data-live${live}>${facts([
      [words.status, html`<span class="tag">${words.statuses[row.status] ?? row.status}</span>`],
      [words.progress, progress(row.progress, words.progress)],
      [words.order, html`<a href="/console/orders/${order.id}">${personName(order.person)}</a>`],
      [
        words.form,
        html`${order.form.title} <span class="soft small">${row.pins.form.id} ${row.pins.form.version}</span>`,
      ],
      [words.attempt, row.attempt],
      [words.begun, moment(row.begunAt, language)],
      [words.moved, moment(row.movedAt, language)],
      [words.ended, moment(row.endedAt, language)],
      [words.time, orderWords[language].times[state.time]],
      [words.expires, state.expires === null ? words.never : moment(new Date(state.expires), language)],
      ...(state.clock?.deadline && !row.endedAt
        ? [[words.deadline, moment(new Date(state.clock.deadline), language)] as const]
        : []),
      ...(order.result?.session === row.id
        ? [[words.result, html`<a href="/console/results/${row.id}">${words.profile}</a>`] as const]
        : []),
    ])}</div>
    <h2>${words.ledger}</h2>
    <p class="hint">${words.ledgerAbout}</p>
    ${ledger(session, words, language)}
    <section class="no-print"><h2>${words.act}</h2>
    ${actionsOf(data, words, language)}</section>
    <h2>${words.team}</h2>
    ${teamTable(audit, words, language)}
    <h2>${words.events}</h2>
    <p class="hint">${words.eventsAbout}</p>
    ${eventTable(events, words, language)}`,
  };
}

function ledger(session: Session, words: SessionWords, language: Language): Html {
  const spent = timeLedger(session);
  return facts(
    workKinds.map(
      (kind) => [words.ledgerKinds[kind], words.minutes(numberText(spent[kind], language, 0))] as const,
    ),
  );
}

function actionsOf(
  { row, session: { state }, isErased, filled }: SessionData,
  words: SessionWords,
  language: Language,
): Html {
  const at = `/console/sessions/${row.id}`;
  const fieldsFor = (name: string): Fields => fieldsOf(language, filledAt(filled, `${at}/${name}`));
  const folded = (name: string, label: string, rest: Html): Html =>
    html`<details ${when(fieldsFor(name).isWrong, html`open`)}><summary>${label}</summary>${rest}</details>`;
  const why = ({ choice }: Fields, name: string): Html =>
    choice({
      name: `why-${name}`,
      label: words.why,
      options: reasons.map((one) => [one, words.reasons[one]] as const),
    });
  const { times } = orderWords[language];
  const expires = state.expires === null ? "" : new Date(state.expires).toISOString().slice(0, 16);
  const expiry = ({ input }: Fields, name: string): Html =>
    input({
      name,
      type: "datetime-local",
      label: words.expiryField,
      hint: words.expiryHint,
      value: name === "expires" ? expires : "",
    });
  if (isErased) return html`<p>${words.erased}</p>`;
  if (row.status === "completed") return letOut(at, words);
  if (row.endedAt) {
    const fields = fieldsFor("reopen");
    return html`<details open><summary>${words.reopen}</summary><p class="hint">${words.reopenAbout}</p>
      <form method="post" action="${at}/reopen">
        ${fields.input({ name: "left", type: "number", min: "1", max: "1440", label: words.left, hint: words.leftHint })}
        ${expiry(fields, "until")}${why(fields, "reopen")}<button>${words.reopen}</button></form></details>`;
  }
  const [time, end, stop] = [fieldsFor("time"), fieldsFor("expiry"), fieldsFor("stop")];
  return html`${folded(
    "time",
    words.changeTime,
    html`<p class="hint">${words.changeTimeAbout}</p>
      <form method="post" action="${at}/time">
        ${time.choice({ name: "time", label: words.time, value: String(state.time), options: accommodations.map((one) => [String(one), times[one]] as const) })}
        ${why(time, "time")}<button>${words.changeTime}</button></form>`,
  )}
    ${folded(
      "expiry",
      words.changeExpiry,
      html`<form method="post" action="${at}/expiry">${expiry(end, "expires")}${why(end, "expiry")}<button>${words.changeExpiry}</button></form>`,
    )}
    ${folded(
      "stop",
      words.stop,
      html`<p class="hint">${words.stopAbout}</p>
      <form method="post" action="${at}/stop">${why(stop, "stop")}
        <div class="actions"><button class="danger" name="as" value="withdrawn">${words.withdraw}</button>
        <button class="danger" name="as" value="expired">${words.expire}</button></div></form>`,
    )}
    ${letOut(at, words)}`;
}

function letOut(at: string, words: SessionWords): Html {
  return html`<details><summary>${words.letOut}</summary><p class="hint">${words.letOutAbout}</p>
    ${action(`${at}/let-out`, words.letOut)}</details>`;
}

function teamTable(audit: readonly WrittenEntry[], words: SessionWords, language: Language): Html {
  const team = audit.filter(({ who }) => !who.startsWith("session:"));
  if (team.length === 0) return html`<p>${words.noTeam}</p>`;
  const rows = team.map(({ at, who, what, detail }) => [
    moment(at, language),
    words.actions[what as keyof SessionWords["actions"]] ?? what,
    reasons.map((one) => (detail.why === one ? words.reasons[one] : "")).join("") || "–",
    html`<span class="small">${who}</span>`,
  ]);
  return table(words.team, [words.at, words.what, words.why, words.who], rows);
}

function eventTable(events: readonly TranscriptEvent[], words: SessionWords, language: Language): Html {
  const rows = events.map((event) => [
    event.seq,
    moment(new Date(event.at), language),
    words.types[event.type],
    html`<code>${placeOf(event)}</code>`,
  ]);
  return table(words.events, [words.number, words.at, words.what, words.about], rows);
}

/** What an event is about, by its id; what was answered is not told. */
function placeOf(event: TranscriptEvent): string {
  if (event.type === "time-changed") return String(event.time);
  if ("exhibit" in event) return event.exhibit;
  if ("scene" in event && typeof event.scene === "string") return event.scene;
  return event.type === "scenario-begun" ? event.scenario : "";
}
