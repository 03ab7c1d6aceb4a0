import type { Command } from "@leadsim/scenarios";
import { listAudit } from "../../audit/read-audit.js";
import type { Host } from "../../host.js";
import { HostError } from "../../host-error.js";
import { SessionParams } from "../../http/schemas/common.js";
import { accommodations } from "../../orders/order.js";
import { readOrder } from "../../orders/read-orders.js";
import type { Asked } from "../../people/people.js";
import { endAccess } from "../../sessions/end-access.js";
import { readTranscript } from "../../sessions/event-rows.js";
import { commandAsTeam, reasons } from "../../sessions/host-command.js";
import { catchUp } from "../../sessions/play-session.js";
import { type ConsoleAnswer, type ConsoleRoute, consoleRoute } from "../page/console-route.js";
import type { Form } from "../page/form.js";
import { oneOf } from "../page/read-query.js";
import { sessionDone, sessionPage } from "./session-page.js";

const section = "orders";
const params = SessionParams;
/** Entries of the audit that a session's page shows. */
const mostEntries = 100;

const read = consoleRoute({
  method: "GET",
  path: "/sessions/{session}",
  section,
  summary: "Where a session stands and what happened in it",
  params,
  async handle({ host, language, params: { session: id }, query, asked: { tenant, at } }) {
    const { row, session } = await catchUp(playOf(host), { tenant, session: id, access: null });
    const found = await host.database.transaction(tenant, async (sql) => ({
      order: await readOrder(sql, tenant, row.order, at),
      events: (await readTranscript(sql, row)).events,
      audit: await listAudit(sql, tenant, { kind: "session", subject: id, limit: mostEntries }),
    }));
    return sessionPage(language, { row, session, ...found, done: oneOf(sessionDone, query.done) });
  },
});

const time = consoleRoute({
  method: "POST",
  path: "/sessions/{session}/time",
  section,
  summary: "Give a session other time limits",
  params,
  async handle({ host, params: { session }, form, asked }) {
    const factor = accommodations.find((one) => String(one) === form.text("time"));
    if (factor === undefined) throw new HostError("invalid-request", "Choose one of the times.");
    const command = { type: "change-time", time: factor } as const;
    return act(host, asked, { session, command, why: whyOf(form, "time"), done: "time" });
  },
});

const expiry = consoleRoute({
  method: "POST",
  path: "/sessions/{session}/expiry",
  section,
  summary: "Change when a session expires",
  params,
  async handle({ host, params: { session }, form, asked }) {
    const expires = readMoment(form.text("expires"));
    const command = { type: "change-expiry", expires } as const;
    return act(host, asked, { session, command, why: whyOf(form, "expiry"), done: "expiry" });
  },
});

const reopen = consoleRoute({
  method: "POST",
  path: "/sessions/{session}/reopen",
  section,
  summary: "Take an ended session up again",
  params,
  async handle({ host, params: { session }, form, asked }) {
    const minutes = Number(form.text("left"));
    const until = readMoment(form.text("until"));
    const command = {
      type: "reopen",
      ...(minutes > 0 && minutes <= 1_440 ? { left: Math.round(minutes * 60_000) } : {}),
      ...(until === null ? {} : { expires: until }),
    } as const;
    return act(host, asked, { session, command, why: whyOf(form, "reopen"), done: "reopened" });
  },
});

const stop = consoleRoute({
  method: "POST",
  path: "/sessions/{session}/stop",
  section,
  summary: "Withdraw a session, or let it expire now",
  params,
  async handle({ host, params: { session }, form, asked }) {
    const done = form.text("as") === "expired" ? "expired" : "withdrawn";
    const command =
      done === "withdrawn"
        ? ({ type: "withdraw" } as const)
        : // The engine takes an end in the future alone; the next tick is past it.
          ({ type: "change-expiry", expires: asked.at.getTime() + 1 } as const);
    return act(host, asked, { session, command, why: whyOf(form, "stop"), done });
  },
});

const letOut = consoleRoute({
  method: "POST",
  path: "/sessions/{session}/let-out",
  section,
  summary: "Let every browser out of a session",
  params,
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

async function act(
  host: Host,
  asked: Asked,
  {
    session,
    command,
    why,
    done,
  }: {
    readonly session: string;
    readonly command: Command;
    readonly why: (typeof reasons)[number];
    readonly done: (typeof sessionDone)[number];
  },
): Promise<ConsoleAnswer> {
  const { refusal } = await commandAsTeam(playOf(host), asked, { session, command, why });
  if (refusal) throw new HostError("not-possible", refusal.message);
  host.wake();
  return { goTo: `/console/sessions/${session}?done=${done}` };
}

function whyOf(form: Form, name: string): (typeof reasons)[number] {
  const why = oneOf(reasons, form.text(`why-${name}`));
  if (why === undefined) throw new HostError("invalid-request", "Say why, by one of the reasons.");
  return why;
}

/** A moment of a `datetime-local` field, in UTC; null where it is empty. */
function readMoment(text: string): number | null {
  if (text === "") return null;
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text) ? Date.parse(`${text}Z`) : Number.NaN;
  if (Number.isNaN(at)) throw new HostError("invalid-request", "Give the day and the time of day.");
  return at;
}
