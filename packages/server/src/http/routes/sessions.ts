import { readCandidateCommand, readCommand } from "@leadsim/engine";
import type { Candidate } from "../../access/principal.js";
import { record } from "../../audit/record.js";
import { HostError } from "../../host-error.js";
import { ownReport } from "../../results/own-report.js";
import { dropDraft, keepDraft, readDraft } from "../../sessions/draft.js";
import { endAccess } from "../../sessions/end-access.js";
import { readTranscript } from "../../sessions/event-rows.js";
import { commandAsTeam } from "../../sessions/host-command.js";
import { catchUp, playOf, takeCommand, viewSession } from "../../sessions/play-session.js";
import { listSessions, summaryOf } from "../../sessions/read-sessions.js";
import { checkAccess, readSessionRow } from "../../sessions/session-row.js";
import { returnUrlOf } from "../../statements/feeds.js";
import { readTenant } from "../../tenants/tenants.js";
import type { Route } from "../call.js";
import { refusalProblem } from "../problem.js";
import { route } from "../route.js";
import { defaultLimit, page, SessionParams } from "../schemas/common.js";
import {
  CandidateHost,
  DraftAnswer,
  DraftRequest,
  OwnReport,
  SessionSummary,
  SessionsPage,
  SessionsQuery,
  ViewQuery,
} from "../schemas/sessions.js";

const tag = "Playing";
const candidate = { candidate: true } as const;

function seatOf({ tenant, session, access }: Candidate) {
  return { tenant, session, access };
}

const view = route({
  method: "GET",
  path: "/v1/sessions/{session}/view",
  tag,
  summary: "What the candidate's screen shows now",
  access: candidate,
  params: SessionParams,
  query: ViewQuery,
  answers: { 200: { about: "The view.", schema: "candidate-view" } },
  async handle({ host, who, query }) {
    return { body: await viewSession(playOf(host), seatOf(who), { story: query.story ?? false }) };
  },
});

const commands = route({
  method: "POST",
  path: "/v1/sessions/{session}/commands",
  tag,
  summary: "Answer, go on, open an exhibit, pause, come back, withdraw",
  about:
    "Sent again with the same key, the answer is the one that was given. `turn` says which page is answered: a tab that is behind is refused, and told where the session stands.",
  access: candidate,
  params: SessionParams,
  bodySchema: "command",
  keyed: true,
  answers: { 200: { about: "Taken: the view after it.", schema: "candidate-view" } },
  async handle({ host, who, request }) {
    const command = readCandidateCommand(request.body);
    const key = keyOf(request.headers["idempotency-key"], command.id);
    const { view: now, refusal } = await takeCommand(playOf(host), seatOf(who), command, key);
    if (["completed", "withdrawn", "expired"].includes(now.status)) host.wake();
    if (!refusal) return { body: now };
    const problem = refusalProblem(refusal, { view: now });
    return { status: problem.status, body: problem, type: "application/problem+json" };
  },
});

const saveDraft = route({
  method: "PUT",
  path: "/v1/sessions/{session}/draft",
  tag,
  summary: "Keep what was put in and not sent",
  access: candidate,
  params: SessionParams,
  body: DraftRequest,
  answers: {
    200: { about: "What is kept.", schema: DraftAnswer },
    204: { about: "Nothing is kept any more." },
  },
  async handle({ host, who, body }) {
    const { row } = await catchUp(playOf(host), seatOf(who));
    if (body === null) {
      await host.database.transaction(who.tenant, (sql) => dropDraft(sql, who));
      return { status: 204 };
    }
    if (row.endedAt) throw new HostError("moved-on", "The session is over; nothing more is kept.");
    const draft = { turn: body.turn, draft: body.draft, savedAt: host.now() };
    const kept = await host.database.transaction(who.tenant, (sql) => keepDraft(sql, who, draft));
    return { body: kept };
  },
});

const draft = route({
  method: "GET",
  path: "/v1/sessions/{session}/draft",
  tag,
  summary: "What was kept for the page that is open",
  access: candidate,
  params: SessionParams,
  answers: { 200: { about: "The draft.", schema: DraftAnswer }, 204: { about: "None is kept." } },
  async handle({ host, who }) {
    const { session } = await catchUp(playOf(host), seatOf(who));
    const { turn } = session.state;
    const kept = await host.database.transaction(who.tenant, (sql) => readDraft(sql, who, turn));
    return kept ? { body: kept } : { status: 204 };
  },
});

const hostOfSession = route({
  method: "GET",
  path: "/v1/sessions/{session}/host",
  tag,
  summary: "Whose assessment it is, and what they tell candidates",
  access: candidate,
  params: SessionParams,
  answers: {
    200: { about: "What the candidate's screen tells besides the session.", schema: CandidateHost },
  },
  async handle({ host, who }) {
    const { name, settings } = await host.database.transaction(who.tenant, async (sql) => {
      checkAccess(await readSessionRow(sql, host.keyring, who.tenant, who.session), who.access);
      return readTenant(sql, who.tenant);
    });
    return { body: { name, settings: settings.candidates ?? {} } };
  },
});

const list = route({
  method: "GET",
  path: "/v1/sessions",
  tag: "Sessions",
  summary: "List sessions, the newest first",
  access: { staff: ["coordinator", "assessor", "tracking"] },
  query: SessionsQuery,
  answers: { 200: { about: "A page of sessions.", schema: SessionsPage } },
  async handle({ host, who, query }) {
    const { limit = defaultLimit, ...filter } = query;
    const rows = await host.database.transaction(who.tenant, (sql) =>
      listSessions(sql, who.tenant, { ...filter, limit: limit + 1 }),
    );
    return { body: page(rows, limit) };
  },
});

const read = route({
  method: "GET",
  path: "/v1/sessions/{session}",
  tag: "Sessions",
  summary: "Where a session stands",
  access: { staff: ["coordinator", "assessor", "tracking"] },
  params: SessionParams,
  answers: { 200: { about: "The session.", schema: SessionSummary } },
  async handle({ host, who, params }) {
    const seat = { tenant: who.tenant, session: params.session, access: null };
    const { row } = await catchUp(playOf(host), seat);
    return { body: summaryOf(row) };
  },
});

const transcript = route({
  method: "GET",
  path: "/v1/sessions/{session}/transcript",
  tag: "Sessions",
  summary: "All that happened in a session, chained by hashes",
  access: { staff: ["assessor"] },
  params: SessionParams,
  answers: { 200: { about: "The transcript.", schema: "transcript" } },
  async handle({ host, who, params }) {
    const { tenant } = who;
    const found = await host.database.transaction(tenant, async (sql) => {
      const row = await readSessionRow(sql, host.keyring, tenant, params.session);
      const { session } = params;
      await record(sql, {
        tenant,
        at: host.now(),
        who: who.who,
        what: "read",
        kind: "session",
        subject: session,
      });
      return readTranscript(sql, row);
    });
    return { body: found };
  },
});

const hostCommands = route({
  method: "POST",
  path: "/v1/sessions/{session}/host-commands",
  tag: "Sessions",
  summary: "Give time, move the end, take a session up again",
  about: "`change-time`, `change-expiry` and `reopen`: what a candidate can't do.",
  access: { staff: ["coordinator", "assessor"] },
  params: SessionParams,
  bodySchema: "command",
  answers: { 200: { about: "Where the session stands now.", schema: SessionSummary } },
  async handle({ host, who, params, request }) {
    const command = readCommand(request.body);
    if (command.type === "withdraw") {
      throw new HostError(
        "invalid-request",
        "Withdrawing is the candidate's, or done on the session's page.",
      );
    }
    const asked = { tenant: who.tenant, by: who.who, at: host.now() };
    const wanted = { session: params.session, command };
    const { row, refusal } = await commandAsTeam(playOf(host), asked, wanted);
    host.wake();
    if (!refusal) return { body: summaryOf(row) };
    const problem = refusalProblem(refusal);
    return { status: problem.status, body: problem, type: "application/problem+json" };
  },
});

const letOut = route({
  method: "POST",
  path: "/v1/sessions/{session}/end-access",
  tag: "Sessions",
  summary: "Let every browser out of a session",
  about: "The session stays; whoever has a valid invitation can come back to it.",
  access: { staff: ["coordinator", "assessor"] },
  params: SessionParams,
  answers: { 204: { about: "All tokens of this session are worth nothing now." } },
  async handle({ host, who, params }) {
    const asked = { tenant: who.tenant, by: who.who, at: host.now() };
    await endAccess(playOf(host), asked, params.session);
    return { status: 204 };
  },
});

const reportOfSession = route({
  method: "GET",
  path: "/v1/sessions/{session}/report",
  tag,
  summary: "Whether there is a report for the candidate",
  about: "Asked after the end of a session, until it is no longer `awaited`.",
  access: candidate,
  params: SessionParams,
  answers: { 200: { about: "Where it stands.", schema: OwnReport } },
  async handle({ host, who }) {
    const state = await ownReport(host, who);
    const returnUrl = await host.database.transaction(who.tenant, (sql) =>
      returnUrlOf(sql, who.tenant, who.session),
    );
    return { body: { state, returnUrl } };
  },
});

/** Routes about sessions: the candidate's, and the assessment team's. */
export const sessionRoutes: readonly Route[] = [
  view,
  commands,
  saveDraft,
  draft,
  hostOfSession,
  reportOfSession,
  list,
  read,
  transcript,
  hostCommands,
  letOut,
];

/** The key that makes a command the same when it is sent again: a header, or the command's own id. */
function keyOf(header: string | string[] | undefined, id: string | undefined): string {
  const key = header ?? id;
  if (typeof key === "string" && /^[!-~]{1,100}$/.test(key) && (id === undefined || id === key)) return key;
  throw new HostError(
    "invalid-request",
    "Send an Idempotency-Key of 1 to 100 printable characters, the same at every retry (and the same as the command's id, where it has one).",
  );
}
