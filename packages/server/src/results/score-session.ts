import { collectEvidence, type Play } from "@leadsim/engine";
import { type Benchmark, referenceTo } from "@leadsim/scenarios";
import { canonicalJson, present } from "@leadsim/scenarios/rules";
import { type Fitting, score, scoringVersion } from "@leadsim/scoring";
import { record } from "../audit/record.js";
import { readyCallback } from "../callbacks/callback.js";
import type { Content } from "../content/content.js";
import type { Query } from "../database/database.js";
import { HostError } from "../host-error.js";
import { signCompact } from "../secrets/sign.js";
import { contentOf, replayStored } from "../sessions/restore-session.js";
import { readSessionRow, type SessionBase, type SessionRow } from "../sessions/session-row.js";
import { announce } from "../webhooks/announce.js";
import type { Result, ResultVersions } from "./result.js";

/** What to score by, where it is not what the session was played for. */
export interface ScoreRequest {
  readonly tenant: string;
  readonly session: string;
  readonly by: string;
  /** A newer key: scenarios by id, under a version that tells the same story. */
  readonly scenarios?: Readonly<Record<string, string>>;
  readonly model?: string;
  readonly benchmark?: string | null;
}

/**
 * Scores a session from its first event: its whole transcript is replayed against the signed head, whatever memory and
 * snapshots say. The same content again makes no new revision.
 *
 * @throws EngineError for a transcript that is not as it was; HostError `not-possible` for a session under way,
 *   `not-found` for content that is not there
 */
export async function scoreSession(
  base: SessionBase,
  content: Content,
  request: ScoreRequest,
): Promise<{ readonly revision: number; readonly created: boolean }> {
  const { tenant, session: id, by } = request;
  const { database, keyring, now } = base;
  const row = await database.transaction(tenant, (query) => readSessionRow(query, keyring, tenant, id));
  if (!row.endedAt)
    throw new HostError("not-possible", "The session is not over yet.", { because: "not-over" });
  const played = await contentOf(content, row);
  const session = await replayStored(base, row, played, row.seq, row.head);
  const plays = await keyedPlays(content, request, row, played.plays);
  const evidence = collectEvidence(plays, session);
  const model = await content.model(tenant, request.model ?? session.begun.model);
  const benchmark = await benchmarkFor(content, request, {
    model,
    played: evidence.session.scenarios,
    ...present({ named: played.form?.benchmark }),
  });
  const profile = score([evidence], model, benchmark ? { benchmark } : {});
  const versions: ResultVersions = {
    head: row.head,
    seq: row.seq,
    form: referenceTo(row.pins.form),
    model: referenceTo(model),
    benchmark: benchmark && referenceTo(benchmark),
    scoring: scoringVersion,
    scenarios: plays.map(({ scenario, key }) => ({ id: scenario.id, version: scenario.version, key })),
  };
  const at = now();
  return database.transaction(tenant, async (query) => {
    const last = await lockLast(query, tenant, id);
    if (last && canonicalJson(last.versions) === canonicalJson(versions)) {
      return { revision: last.revision, created: false };
    }
    const result: Result = {
      format: "leadsim/result@1",
      tenant,
      session: id,
      order: row.order,
      revision: (last?.revision ?? 0) + 1,
      madeAt: at.toISOString(),
      status: row.status,
      versions,
      profile,
    };
    await insertResult(query, result, by, signCompact(keyring, canonicalJson(result)));
    const { revision } = result;
    await readyCallback(query, { tenant, order: row.order, at });
    await record(query, {
      tenant,
      at,
      who: by,
      what: "scored",
      kind: "result",
      subject: id,
      detail: { revision },
    });
    await announce(query, {
      tenant,
      type: "result.ready",
      at,
      data: { session: id, order: row.order, revision },
    });
    return { revision, created: true };
  });
}

/** What was asked for, none at all, or the one that fits. */
async function benchmarkFor(
  content: Content,
  { tenant, benchmark }: ScoreRequest,
  fitting: Fitting,
): Promise<Benchmark | null> {
  if (benchmark === null) return null;
  return benchmark === undefined
    ? content.fittingBenchmark(tenant, fitting)
    : content.benchmark(tenant, benchmark);
}

/** The plays to score by: those that were played, or newer ones that were asked for. */
function keyedPlays(
  content: Content,
  { tenant, scenarios = {} }: ScoreRequest,
  { pins }: SessionRow,
  played: readonly Play[],
): Promise<readonly Play[]> {
  return Promise.all(
    pins.scenarios.map(({ id, story }, place) => {
      const version = scenarios[id];
      return version === undefined ? played[place]! : content.playTelling(tenant, { id, version, story });
    }),
  );
}

/** The newest revision, with the session's row held so that two scorings follow each other. */
async function lockLast(
  query: Query,
  tenant: string,
  session: string,
): Promise<{ readonly revision: number; readonly versions: ResultVersions } | null> {
  await query("SELECT FROM leadsim.session WHERE tenant = $1 AND id = $2 FOR UPDATE", [tenant, session]);
  const { rows } = await query<{ revision: number; versions: ResultVersions }>(
    `SELECT revision, versions FROM leadsim.result WHERE tenant = $1 AND session = $2
      ORDER BY revision DESC LIMIT 1`,
    [tenant, session],
  );
  return rows[0] ?? null;
}

async function insertResult(query: Query, result: Result, by: string, compact: string): Promise<void> {
  const { tenant, session, revision, madeAt, versions, profile, status } = result;
  // The payload can be written again from the row, character by character: only head and signature are kept.
  const [header, , signature] = compact.split(".");
  await query(
    `INSERT INTO leadsim.result (tenant, session, revision, made_at, made_by, status, versions, profile, signature)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tenant,
      session,
      revision,
      madeAt,
      by,
      status,
      JSON.stringify(versions),
      JSON.stringify(profile),
      `${header}..${signature}`,
    ],
  );
}
