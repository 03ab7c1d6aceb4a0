import { createApiKey } from "./access/api-keys.js";
import type { Base } from "./base.js";
import { preloadLibrary } from "./content/preload-library.js";
import { type CreatedHost, createHost } from "./create-host.js";
import { everyTenant } from "./database/database.js";
import { openDatabase } from "./database/open-database.js";
import { type Loop, startLoop } from "./jobs/start-loop.js";
import { workSideBySide } from "./jobs/work-side-by-side.js";
import { workOnce } from "./jobs/worker.js";
import { remindBeforeDeadlines } from "./orders/remind.js";
import { applyRetention } from "./privacy/retention.js";
import { openKeyring } from "./secrets/keyring.js";
import { readSecret } from "./secrets/read-secret.js";
import { checkSecret } from "./sessions/check-secret.js";
import { sweepSessions } from "./sessions/sweep.js";
import { localUrl } from "./settings/read-settings.js";
import type { Settings } from "./settings/settings.js";
import { startLog } from "./start-log.js";
import { createTenant, listTenants } from "./tenants/tenants.js";
import { requireTryOut, tryOutLink } from "./try-out.js";

/** A host that listens. */
export interface StartedHost {
  /** Where people reach it. */
  readonly url: string;
  /** One sentence about the database, and why it is not the one that was hoped for. */
  readonly database: string;
  /** A new key for the console, at the first start or where one was asked for: told once and kept nowhere. */
  readonly key: string | null;
  /** Where to sit what was to be tried out, or null. */
  readonly tryOut: string | null;
  /** Takes no more requests, finishes those under way, lets go of the database. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly settings: Settings;
  /** Where lines of the log go. */
  readonly write: (line: string) => void;
  /** A form, or a scenario for itself, that whoever starts the host can sit at once. */
  readonly tryOut?: string;
  /** Whether to make a new key for the console: where the first was lost. */
  readonly newKey?: boolean;
  /** Whether to start with a secret that signed none of the sessions: where the one that did was lost. */
  readonly newSecret?: boolean;
}

const minute = 60_000;
const hour = 3_600_000;

/**
 * Starts a host: opens its database and brings it up to this version, takes in the library, listens.
 *
 * @throws DatabaseError when there is no database to be had; HostError `not-found` where there is nothing to try out by
 *   that name; Error when the address is taken. Nothing runs on after it has thrown.
 */
export async function startHost(options: StartOptions): Promise<StartedHost> {
  const { settings, write, tryOut, newKey = false, newSecret = false } = options;
  const now = (): Date => new Date();
  const log = startLog(settings.logLevel, write);
  const { database, instead, schema } = await openDatabase({
    ...(settings.databaseUrl === null ? {} : { url: settings.databaseUrl }),
    use: settings.database,
    folder: settings.data,
    connections: settings.databaseConnections,
    onEvent: (words) => log.warn({}, words),
  });
  const loops: Loop[] = [];
  let app: CreatedHost["app"] | null = null;
  const finishAll = (): Promise<unknown> => Promise.all([app?.close(), ...loops.map((loop) => loop.stop())]);
  try {
    const keyring = openKeyring(settings.secret ?? readSecret(settings.data), settings.earlierSecrets);
    const base: Base = { database, keyring, now, log };
    log.debug({ schema, kind: database.kind }, "The database is open.");
    if (!newSecret) await checkSecret(base);
    await preloadLibrary(base);
    let stopping = false;
    let url = settings.publicUrl;
    const created = await createHost({
      ...base,
      settings,
      publicUrl: () => url,
      wake: () => {
        for (const loop of loops.slice(0, 3)) loop.wake();
      },
      stopping: () => stopping,
    });
    const { host } = created;
    app = created.app;
    if (tryOut !== undefined) await requireTryOut(host, firstTenant, tryOut);
    await app.listen({ host: settings.host, port: settings.port });
    const address = app.server.address();
    // A port of 0 is known only now.
    if (settings.port === 0 && typeof address === "object" && address)
      url = localUrl(settings.host, address.port);
    // Only now can nothing but the machine keep it from being told: a start that was refused has made none.
    const key = await keyForStart(base, newKey);
    if (settings.smtp !== null) void tellOfMail(host);
    if (settings.worker) loops.push(...startWork(created));
    return {
      url,
      database: instead === null ? database.says : `${database.says} (No embedded PostgreSQL: ${instead}.)`,
      key,
      tryOut: tryOut === undefined ? null : await tryOutLink(host, firstTenant, tryOut),
      async stop() {
        stopping = true;
        const patience = new Promise((done) => setTimeout(done, settings.shutdownSeconds * 1_000).unref());
        await Promise.race([finishAll(), patience]);
        host.mailer.close();
        created.app.server.closeAllConnections();
        await database.close();
      },
    };
  } catch (error) {
    await finishAll().catch(() => {});
    await database.close().catch(() => {});
    throw error;
  }
}

/** Tenants whose webhooks and platforms are called at the same time, by each replica. */
const tenantsCalledAtOnce = 8;

function startWork({ host, jobs, metrics, tellStores }: CreatedHost): Loop[] {
  const { log } = host;
  const failed = (what: string) => (error: unknown) =>
    log.error({ error }, `${what} failed; it is tried again.`);
  const { score, mail, "forget-mail": forget, ...calls } = jobs;
  const play = { base: host, content: host.content, live: host.live };
  const looking = { pause: 1_000, onError: failed("Looking for jobs") };
  const outward = workSideBySide(host, calls, { most: tenantsCalledAtOnce, onError: looking.onError });
  const callLoop = startLoop(outward.begin, looking);
  return [
    // Each for itself: a webhook or a mail server that lets wait holds up no result.
    ...[{ score }, { mail, "forget-mail": forget }].map((some) =>
      startLoop(() => workOnce(host, some), looking),
    ),
    { wake: callLoop.wake, stop: () => callLoop.stop().then(outward.finish) },
    startLoop(
      async () => {
        const swept = await sweepSessions(play);
        metrics.swept(swept);
        return swept > 0;
      },
      { pause: 1_000, onError: failed("Sweeping") },
    ),
    startLoop(tellStores, { pause: 1_000, onError: failed("Telling record stores") }),
    startLoop(
      async () => {
        if ((await remindBeforeDeadlines(host, host.publicUrl())) > 0) host.wake();
        return false;
      },
      { pause: minute, onError: failed("Reminding") },
    ),
    startLoop(
      async () => {
        const gone = await applyRetention(host);
        if (gone > 0) log.info({ gone }, "What was kept long enough is gone.");
        return false;
      },
      { pause: hour, onError: failed("Retention") },
    ),
  ];
}

/** A mail server that is away or refuses to be signed in to stands against no start: mails wait for it. */
async function tellOfMail({ mailer, log }: CreatedHost["host"]): Promise<void> {
  const found = await mailer.check();
  if (found.sent) return log.info({}, "The mail server takes mail.");
  const { fault, reply } = found;
  log.warn({ fault, reply }, "The mail server can't be used now; mails wait.");
}

/** The tenant that a new host has. */
const firstTenant = "default";

/** An empty database gets its first tenant and a key that opens everything; another is made where one is asked for. */
function keyForStart({ database, now }: Base, newKey: boolean): Promise<string | null> {
  return database.transaction(everyTenant, async (query) => {
    // Two replicas may both be the first.
    await query("SELECT pg_advisory_xact_lock(7302460119)");
    const by = { who: "host", at: now() };
    const isFirst = (await listTenants(query)).length === 0;
    if (isFirst) await createTenant(query, { id: firstTenant, name: "leadsim" }, by);
    else if (!newKey) return null;
    const { key } = await createApiKey(query, {
      tenant: firstTenant,
      name: isFirst ? "First key" : "Key made at a start",
      roles: ["admin", "host"],
      by: "host",
      at: by.at,
    });
    return key;
  });
}
