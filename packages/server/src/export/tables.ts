import { type ProfileScale, referenceTo } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { listAudit } from "../audit/read-audit.js";
import type { Query } from "../database/database.js";
import { listOrders } from "../orders/read-orders.js";
import { carriesScore } from "../results/carries-score.js";
import { listProfiles, type ResultFilter, type ResultWithProfile } from "../results/list-results.js";
import { type ExportTable, emptyTable } from "./export-table.js";

/** What is exported: of which people, forms and time. */
export type ExportFilter = Pick<ResultFilter, "form" | "team" | "from" | "to">;

/** Whose rows, and the host's time. */
export interface ExportScope {
  readonly tenant: string;
  readonly at: Date;
}

/** Rows read from the database at once: many of small ones, few of those that hold whole profiles. */
const batch = 200;
const smallBatch = 2_000;

/** One row for each order, with its last session. */
export async function ordersTable(
  query: Query,
  { tenant, at }: ExportScope,
  filter: ExportFilter,
): Promise<ExportTable> {
  const { table, add } = emptyTable({
    order: "text",
    status: "text",
    person: "text",
    reference: "text",
    name: "text",
    email: "text",
    team: "text",
    form: "text",
    form_version: "text",
    time: "text",
    deadline: "time",
    ordered_at: "time",
    session: "text",
    attempts: "whole",
    decisions_done: "whole",
    decisions_total: "whole",
    begun_at: "time",
    ended_at: "time",
  });
  const { form, team, from, to } = filter;
  const narrowed = present({ form, team });
  await eachPage(
    (after) => listOrders(query, tenant, { ...narrowed, ...after, limit: smallBatch }, at),
    ({ id }) => id,
    (order) => {
      if ((from && order.createdAt < from) || (to && order.createdAt >= to)) return;
      const last = order.sessions.at(-1);
      add({
        order: order.id,
        status: order.status,
        person: order.person.id,
        reference: order.person.externalRef,
        name: order.person.name,
        email: order.person.email,
        team: order.person.team,
        form: order.form.id,
        form_version: order.form.version,
        time: String(order.accommodation),
        deadline: order.deadline,
        ordered_at: order.createdAt,
        session: last?.id ?? null,
        attempts: order.sessions.length,
        decisions_done: last?.progress.done ?? null,
        decisions_total: last?.progress.total ?? null,
        begun_at: last?.begunAt ?? null,
        ended_at: last?.endedAt ?? null,
      });
    },
  );
  return table;
}

const whose = {
  session: "text",
  person: "text",
  reference: "text",
  name: "text",
  team: "text",
  form: "text",
  form_version: "text",
  ended_at: "time",
  status: "text",
  revision: "whole",
  model: "text",
} as const;

function whoseOf({ session, person, form, endedAt, status, revision, profile }: ResultWithProfile) {
  const { model } = profile.versions;
  return {
    session,
    person: person.id,
    reference: person.externalRef,
    name: person.name,
    team: person.team,
    form: form.id,
    form_version: form.version,
    ended_at: endedAt,
    status,
    revision,
    model: referenceTo(model),
  };
}

/**
 * One row for each scale of each result. A score stands only where the evidence carries one, a range only
 * where there is an estimate; `tier` says which.
 */
export async function scoresTable(
  query: Query,
  { tenant }: ExportScope,
  filter: ExportFilter,
): Promise<ExportTable> {
  const { table, add } = emptyTable({
    ...whose,
    benchmark: "text",
    kind: "text",
    scale: "text",
    title: "text",
    tier: "text",
    decisions: "whole",
    opportunities: "whole",
    seen: "whole",
    score: "number",
    low: "number",
    high: "number",
    standing: "text",
    synthetic: "flag",
  });
  await eachResult(query, tenant, filter, (result) => {
    const { benchmark } = result.profile.versions;
    const { overall, pillars, areas, competencies } = result.profile;
    for (const scale of [overall, ...pillars, ...areas, ...competencies]) {
      add({
        ...whoseOf(result),
        benchmark: benchmark && referenceTo(benchmark),
        ...scaleCells(scale),
      });
    }
  });
  return table;
}

function scaleCells(scale: ProfileScale) {
  const { kind, id, title, tier, decisions, opportunities, seen, band, standing } = scale;
  return {
    kind,
    scale: id,
    title,
    tier,
    decisions,
    opportunities,
    seen: seen.seen,
    score: carriesScore(scale) ? band!.score : null,
    low: band?.low ?? null,
    high: band?.high ?? null,
    standing: standing?.verdict ?? null,
    synthetic: band?.synthetic === true || standing?.synthetic === true,
  };
}

/** One row for each decision and behavior of each result. It holds levels: for assessors alone. */
export async function evidenceTable(
  query: Query,
  { tenant }: ExportScope,
  filter: ExportFilter,
): Promise<ExportTable> {
  const { table, add } = emptyTable({
    ...whose,
    scenario: "text",
    decision: "text",
    type: "text",
    behavior: "text",
    level: "number",
    min: "number",
    max: "number",
    shown: "text",
    at: "time",
  });
  await eachResult(query, tenant, filter, (result) => {
    for (const { scenario, decision, type, behavior, level, min, max, shown, at } of result.profile
      .evidence) {
      add({
        ...whoseOf(result),
        scenario,
        decision,
        type,
        behavior,
        level,
        min,
        max,
        shown,
        at: new Date(at),
      });
    }
  });
  return table;
}

/** One row for each entry of the audit. */
export async function auditTable(
  query: Query,
  { tenant }: ExportScope,
  filter: ExportFilter,
): Promise<ExportTable> {
  const { table, add } = emptyTable({
    id: "text",
    at: "time",
    who: "text",
    what: "text",
    kind: "text",
    subject: "text",
    detail: "text",
  });
  const { from, to } = filter;
  const range = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  await eachPage(
    (after) => listAudit(query, tenant, { ...range, ...after, limit: smallBatch }),
    ({ id }) => id,
    ({ id, at, who, what, kind, subject, detail }) => {
      add({ id, at, who, what, kind, subject, detail: JSON.stringify(detail) });
    },
  );
  return table;
}

function eachResult(
  query: Query,
  tenant: string,
  filter: ExportFilter,
  take: (result: ResultWithProfile) => void,
): Promise<void> {
  return eachPage(
    (after) => listProfiles(query, tenant, { ...filter, ...after, limit: batch }),
    ({ session }) => session,
    take,
  );
}

/** Every row of a list that is turned over by the last id of the page before. */
async function eachPage<T>(
  read: (after: { readonly after?: string }) => Promise<readonly T[]>,
  idOf: (row: T) => string,
  take: (row: T) => void,
): Promise<void> {
  let after: { readonly after?: string } = {};
  for (;;) {
    const rows = await read(after);
    for (const row of rows) take(row);
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    after = { after: idOf(last) };
  }
}
