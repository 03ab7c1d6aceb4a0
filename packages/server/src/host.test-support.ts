import { randomBytes } from "node:crypto";
import type { CandidateView } from "@leadsim/scenarios";
import type { InjectOptions } from "fastify";
import { createApiKey } from "./access/api-keys.js";
import type { Role } from "./access/principal.js";
import type { Log } from "./base.js";
import { Content } from "./content/content.js";
import { preloadLibrary } from "./content/preload-library.js";
import { type CreatedHost, createHost } from "./create-host.js";
import { type Database, everyTenant } from "./database/database.js";
import { testDatabase } from "./database/database.test-support.js";
import { checkAnswer } from "./http/openapi/check-answer.test-support.js";
import { workOnce } from "./jobs/worker.js";
import type { Letter, Mailer } from "./mail/mailer.js";
import { nextCommand } from "./robot.test-support.js";
import { openKeyring } from "./secrets/keyring.js";
import { readSettings } from "./settings/read-settings.js";
import { createTenant } from "./tenants/tenants.js";

/** What a request was answered with. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks at whatever came
  readonly json: any;
}

/** A host for tests: asked without a network, on a clock that the test turns. */
export interface TestHost extends CreatedHost {
  readonly tenant: string;
  /** Moves the clock on, by milliseconds. */
  pass(milliseconds: number): void;
  now(): Date;
  /** A key with these roles in the host's tenant, or another. */
  key(roles: readonly Role[], tenant?: string): Promise<string>;
  addTenant(): Promise<string>;
  ask(method: string, url: string, options?: AskOptions): Promise<Answered>;
  /** Does all jobs of the tenant that are due. */
  work(): Promise<void>;
  readonly logged: readonly string[];
  /** Mails that were sent. */
  readonly letters: readonly Letter[];
}

export interface AskOptions {
  readonly key?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestHostOptions {
  readonly database?: Database;
  readonly environment?: Readonly<Record<string, string>>;
  readonly secret?: string;
  readonly at?: Date;
  /** Prints pages; unless given a PDF is the page's own bytes, so that a test can look through it. */
  readonly print?: (page: string) => Promise<Uint8Array>;
  /** Where mails go; unless given they are kept in `letters`. */
  readonly mailer?: Mailer;
}

/** What the run's database holds for everyone, read once in each thread. */
let shared: { readonly loaded: Promise<void>; readonly content: Content } | null = null;

/** A host with a tenant of its own on the run's database. */
export async function testHost(options: TestHostOptions = {}): Promise<TestHost> {
  const { print = async (page: string) => Buffer.from(page) } = options;
  const database = options.database ?? (await testDatabase());
  const logged: string[] = [];
  const write = (level: string) => (fields: object, words: string) => {
    logged.push(
      JSON.stringify({ level, ...fields, words }, (_, value) =>
        value instanceof Error ? String(value) : value,
      ),
    );
  };
  const log: Log = { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") };
  let time = (options.at ?? new Date("2026-11-29T09:00:00Z")).getTime();
  const now = (): Date => new Date(time);
  const settings = readSettings({ LEADSIM_PUBLIC_URL: "https://assess.example.com", ...options.environment });
  const keyring = openKeyring(options.secret ?? "test-secret-of-32-characters-or-more");
  const base = { database, keyring, now, log };
  if (options.database) await preloadLibrary(base);
  else shared ??= { loaded: preloadLibrary(base), content: new Content(base) };
  if (!options.database) await shared?.loaded;
  const content = options.database ? new Content(base) : shared!.content;
  const letters: Letter[] = [];
  const mailer = options.mailer ?? keepingMailer(letters);
  const created = await createHost({ ...base, settings, content, print, mailer });
  const { app, host, jobs, tellStores } = created;
  await app.ready();
  const addTenant = async (): Promise<string> => {
    const id = `t${randomBytes(6).toString("hex")}`;
    await database.transaction(everyTenant, (query) =>
      createTenant(query, { id, name: id }, { who: "host", at: now() }),
    );
    return id;
  };
  const tenant = await addTenant();
  return {
    ...created,
    tenant,
    now,
    logged,
    letters,
    addTenant,
    pass(milliseconds) {
      time += milliseconds;
    },
    async key(roles, of = tenant) {
      const wanted = { tenant: of, name: "test", roles, by: "host", at: now() };
      const { key } = await database.transaction(of, (query) => createApiKey(query, wanted));
      return key;
    },
    async ask(method, url, { key, body, headers = {} } = {}) {
      const answer = await app.inject({
        method: method as NonNullable<InjectOptions["method"]>,
        url,
        headers: { ...(key === undefined ? {} : { authorization: `Bearer ${key}` }), ...headers },
        ...(body === undefined ? {} : { payload: body as string | object }),
      });
      const { statusCode: status, headers: given, payload: text } = answer;
      const json = /[/+]json\b/.test(String(given["content-type"])) ? JSON.parse(text) : undefined;
      checkAnswer(created.routes, { method, url, status, json });
      return { status, headers: given, text, json };
    },
    async work() {
      while (await workOnce({ ...base, log: host.log }, jobs, tenant));
      while (await tellStores(tenant));
    },
  };
}

/** Takes every letter. */
function keepingMailer(letters: Letter[]): Mailer {
  return {
    kind: "server",
    hand: async (letter) => {
      letters.push(letter);
      return { sent: true };
    },
    forget: async () => {},
    check: async () => ({ sent: true }),
    close() {},
  };
}

/**
 * Plays a session to its end, or for so many commands; gives the last view's answer.
 *
 * @param pace milliseconds that pass before each command, for everyone at the host: less where several play at once
 */
export async function play(
  host: TestHost,
  { session, token }: { readonly session: string; readonly token: string },
  most = Number.POSITIVE_INFINITY,
  pace = 20_000,
): Promise<Answered> {
  let answer = await host.ask("GET", `/v1/sessions/${session}/view`, { key: token });
  for (let sent = 0; sent < most; sent++) {
    const command = nextCommand(answer.json as CandidateView);
    if (!command) break;
    host.pass(pace);
    const headers = { "idempotency-key": `play-${answer.json.seq}` };
    answer = await host.ask("POST", `/v1/sessions/${session}/commands`, {
      key: token,
      body: command,
      headers,
    });
    if (answer.status !== 200) throw new Error(answer.text);
  }
  return answer;
}

/** A person ordered and let in: what a candidate's browser holds. */
export async function enter(
  host: TestHost,
  order: object = {},
): Promise<{
  readonly order: string;
  readonly session: string;
  readonly token: string;
  readonly invitation: string;
}> {
  const key = await host.key(["coordinator"]);
  const body = { form: "northline-short", person: {}, invite: true, ...order };
  const ordered = await host.ask("POST", "/v1/orders", { key, body });
  if (ordered.status !== 201) throw new Error(`${ordered.text} ${host.logged.join(" ")}`);
  const invitation: string = ordered.json.invitation.token;
  const played = await host.ask("POST", "/v1/play", { body: { invitation } });
  if (played.status !== 200) throw new Error(`${played.text} ${host.logged.join(" ")}`);
  return { order: ordered.json.order.id, session: played.json.session, token: played.json.token, invitation };
}
