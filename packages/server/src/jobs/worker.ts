import type { Base } from "../base.js";
import { everyTenant } from "../database/database.js";
import type { JobKind } from "./outbox.js";

/** A job as its handler gets it. */
export interface Job {
  readonly tenant: string;
  readonly id: string;
  readonly kind: JobKind;
  readonly subject: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** This one included. */
  readonly tries: number;
}

/**
 * What a handler says: done, or not before a time. Done twice must be as good as once: a replica may die in
 * between.
 */
export type JobResult = { readonly done: true } | { readonly again: Date };

export type JobHandlers = Readonly<Record<JobKind, (job: Job) => Promise<JobResult>>>;

/** Handlers of some kinds: jobs of the others are left to somebody else. */
export type SomeHandlers = Partial<JobHandlers>;

/** Milliseconds for which a job that was taken is this replica's. */
const lease = 120_000;
const mostTries = 12;

/** What doing jobs needs. */
export type JobBase = Pick<Base, "database" | "now" | "log">;

/**
 * Takes one job that is due and does it.
 *
 * @param tenant whose jobs alone; everybody's unless given
 * @returns whether there was one
 */
export async function workOnce(
  base: JobBase,
  handlers: SomeHandlers,
  tenant: string = everyTenant,
): Promise<boolean> {
  const job = await takeJob(base, Object.keys(handlers), { of: tenant });
  if (job) await doJob(base, handlers, job);
  return job !== null;
}

/** Does a job that was taken, and writes down what came of it. */
export async function doJob(base: JobBase, handlers: SomeHandlers, job: Job): Promise<void> {
  try {
    const result = await handlers[job.kind]!(job);
    if ("done" in result) await finish(base, job);
    else await postpone(base, job, result.again, null);
  } catch (error) {
    await fail(base, job, error);
  }
}

/**
 * Takes one job that is due: nobody else has it for the next two minutes.
 * @param whose of one tenant alone, or of everybody but some
 */
export async function takeJob(
  { database, now }: Pick<Base, "database" | "now">,
  kinds: readonly string[],
  { of = everyTenant, except = [] }: { readonly of?: string; readonly except?: readonly string[] } = {},
): Promise<Job | null> {
  const at = now();
  const { rows } = await database.single<Job>(
    of,
    `UPDATE leadsim.job SET run_at = $2, tries = tries + 1 WHERE (tenant, id) = (
       SELECT tenant, id FROM leadsim.job
        WHERE run_at <= $1 AND failed_at IS NULL AND kind = ANY ($3) AND tenant <> ALL ($4)
        ORDER BY run_at LIMIT 1
          FOR UPDATE SKIP LOCKED)
     RETURNING tenant, id, kind, subject, payload, tries`,
    [at, new Date(at.getTime() + lease), kinds, except],
  );
  return rows[0] ?? null;
}

async function finish({ database }: Pick<Base, "database">, { tenant, id }: Job): Promise<void> {
  await database.single(tenant, "DELETE FROM leadsim.job WHERE tenant = $1 AND id = $2", [tenant, id]);
}

async function postpone(
  { database }: Pick<Base, "database">,
  { tenant, id }: Job,
  until: Date,
  error: string | null,
): Promise<void> {
  await database.transaction(tenant, (query) =>
    query("UPDATE leadsim.job SET run_at = $3, last_error = $4 WHERE tenant = $1 AND id = $2", [
      tenant,
      id,
      until,
      error,
    ]),
  );
}

/** Tried again after 2, 4, 8, … seconds, for an hour and more; then set aside for someone to look at. */
async function fail(base: Pick<Base, "database" | "now" | "log">, job: Job, error: unknown): Promise<void> {
  const { database, now, log } = base;
  const { tenant, id, kind, subject, tries } = job;
  const words = error instanceof Error ? error.message.slice(0, 500) : "unknown";
  log.error({ tenant, job: id, kind, subject, tries, error }, "A job failed.");
  const at = now();
  if (tries < mostTries) return postpone(base, job, new Date(at.getTime() + 1_000 * 2 ** tries), words);
  await database.transaction(tenant, (query) =>
    query("UPDATE leadsim.job SET failed_at = $3, last_error = $4 WHERE tenant = $1 AND id = $2", [
      tenant,
      id,
      at,
      words,
    ]),
  );
}
