import type { Command } from "@leadsim/scenarios";
import { listAudit } from "../../audit/read-audit.js";
import type { Host } from "../../host.js";
import { HostError } from "../../host-error.js";
import { SessionParams } from "../../http/schemas/common.js";
import { accommodations } from "../../orders/order.js";
import { readOrder } from "../../orders/read-orders.js";
import { type Asked, readPerson } from "../../people/people.js";
import { personName } from "../../people/person-name.js";
import { endAccess } from "../../sessions/end-access.js";
import { readTranscript } from "../../sessions/event-rows.js";
import { commandAsTeam, reasons } from "../../sessions/host-command.js";
import { catchUp } from "../../sessions/play-session.js";
import { readSessionRow } from "../../sessions/session-row.js";
import type { Confirmation } from "../page/confirm-page.js";
import {
  type ConsoleAnswer,
  type ConsoleCall,
  type ConsoleRoute,
  consoleRoute,
} from "../page/console-route.js";
import type { FilledForm } from "../page/filled-form.js";
import type { Form } from "../page/form.js";
import { numberMistake, refuseMistakes, wrongField } from "../page/form-mistakes.js";
import type { Page } from "../page/frame.js";
import { oneOf } from "../page/read-query.js";
import { sessionDone, sessionPage } from "./session-page.js";
import { type SessionWords, sessionWords } from "./words.js";

const section = "orders";
const params = SessionParams;
/** Entries of the audit that a session's page shows. */
const mostEntries = 100;
/** Minutes that a decision can be given: a day. */
const mostMinutes = 1_440;

const read = consoleRoute({
  method: "GET",
  path: "/sessions/{session}",
  section,
  summary: "Where a session stands and what happened in it",
  params,
  handle: (call) => pageOf(call, null),
});

const time = consoleRoute({
  method: "POST",
  path: "/sessions/{session}/time",
  section,
  summary: "Give a session other time limits",
  params,
  async handle({ host, params: { session }, form, asked }) {
    const factor = accommodations.find((one) => String(one) === form.text("time"));
    if (factor === undefined) throw wrongField("time", "choose-one");
    const command = { type: "change-time", time: factor } as const;
    return act(host, asked, { session, command, form, why: "time", done: "time" });
  },
  again: pageOf,
});

const expiry = consoleRoute({
  method: "POST",
  path: "/sessions/{session}/expiry",
  section,
  summary: "Change when a session expires",
  params,
  async handle({ host, params: { session }, form, asked }) {
    const expires = readMoment(form, "expires");
    const command = { type: "change-expiry", expires } as const;
    return act(host, asked, { session, command, form, why: "expiry", until: "expires", done: "expiry" });
  },
  again: pageOf,
});

const reopen = consoleRoute({
  method: "POST",
  path: "/sessions/{session}/reopen",
  section,
  summary: "Take an ended session up again",
  params,
  async handle({ host, params: { session }, form, asked }) {
    const left = readMinutes(form, "left");
    const until = readMoment(form, "until");
    const command = {
      type: "reopen",
      ...(left === null ? {} : { left: left * 60_000 }),
      ...(until === null ? {} : { expires: until }),
    } as const;
    return act(host, asked, { session, command, form, why: "reopen", until: "until", done: "reopened" });
  },
  again: pageOf,
});

const stop = consoleRoute({
  method: "POST",
  path: "/sessions/{session}/stop",
  section,
  summary: "Withdraw a session, or let it expire now",
  params,
  confirm: (call) => question(call, call.form.text("as") === "expired" ? "expire" : "withdraw"),
  async handle({ host, params: { session }, form, asked }) {
    const done = form.text("as") === "expired" ? "expired" : "withdrawn";
    const command =
      done === "withdrawn"
        ? ({ type: "withdraw" } as const)
        : // The engine takes an end in the future alone; the next tick is past it.
          ({ type: "change-expiry", expires: asked.at.getTime() + 1 } as const);
    return act(host, asked, { session, command, form, why: "stop", done });
  },
  again: pageOf,
});

const letOut = consoleRoute({
  method: "POST",
  path: "/sessions/{session}/let-out",
  section,
  summary: "Let every browser out of a session",
  params,
  confirm: (call) => question(call, "letOut"),
  async handle({ host, params: { session }, asked }) {
    await endAccess(playOf(host), asked, session);
    return { goTo: `/console/sessions/${session}?done=out` };
  },
});

/** Pages about sessions. */
export const sessionPages: readonly ConsoleRoute[] = [read, time, expiry, reopen, stop, letOut];

function playOf(host: Host) {
  return { base: host, content: host.content, live: host.live };
}

async function pageOf(
  { host, language, params: { session: id }, query, asked: { tenant, at } }: ConsoleCall<typeof params>,
  filled: FilledForm | null,
): Promise<Page> {
  const { row, session } = await catchUp(playOf(host), { tenant, session: id, access: null });
  const found = await host.database.transaction(tenant, async (sql) => {
    const order = await readOrder(sql, tenant, row.order, at);
    return {
      order,
      events: (await readTranscript(sql, row)).events,
      audit: await listAudit(sql, tenant, { kind: "session", subject: id, limit: mostEntries }),
      isErased: (await readPerson(sql, tenant, order.person.id)).erasedAt !== null,
    };
  });
  return sessionPage(language, { row, session, ...found, done: oneOf(sessionDone, query.done), filled });
}

async function question(
  { host, language, params: { session }, asked: { tenant, at } }: ConsoleCall<typeof params>,
  what: keyof SessionWords["sure"],
): Promise<Confirmation> {
  const { person, form } = await host.database.transaction(tenant, async (sql) => {
    const { order } = await readSessionRow(sql, host.keyring, tenant, session);
    return readOrder(sql, tenant, order, at);
  });
  const words = sessionWords[language];
  const subject = `${personName(person)} · ${form.title}`;
  return { ...words.sure[what], subject, button: words[what], back: `/console/sessions/${session}` };
}

async function act(
  host: Host,
  asked: Asked,
  {
    session,
    command,
    form,
    why,
    until,
    done,
  }: {
    readonly session: string;
    readonly command: Command;
    readonly form: Form;
    /** Which of the page's forms it is. */
    readonly why: string;
    /** The field that says an end, where the command has one. */
    readonly until?: string;
    readonly done: (typeof sessionDone)[number];
  },
): Promise<ConsoleAnswer> {
  const reason = `why-${why}`;
  const said = oneOf(reasons, form.text(reason));
  if (said === undefined) throw wrongField(reason, "choose-one");
  const { refusal } = await commandAsTeam(playOf(host), asked, { session, command, why: said });
  if (refusal) {
    if (refusal.code === "invalid-command" && until !== undefined) throw wrongField(until, "moment");
    if (refusal.code === "too-many-events") throw wrongField(reason, "full");
    throw new HostError("not-possible", refusal.message);
  }
  host.wake();
  return { goTo: `/console/sessions/${session}?done=${done}` };
}

/** A moment of a `datetime-local` field, in UTC; null where it is empty. */
function readMoment(form: Form, name: string): number | null {
  const text = form.text(name);
  if (text === "") return null;
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text) ? Date.parse(`${text}Z`) : Number.NaN;
  if (Number.isNaN(at)) throw wrongField(name, "moment");
  return at;
}

/** Whole minutes of a day; null where the field is empty. */
function readMinutes(form: Form, name: string): number | null {
  const text = form.text(name);
  if (text === "") return null;
  refuseMistakes(numberMistake(name, text, 1, mostMinutes));
  return Number(text);
}
