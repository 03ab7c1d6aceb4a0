import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A statement as it came. */
export interface GotStatement {
  readonly id: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context: {
    readonly registration: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
    readonly contextActivities?: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
  readonly timestamp: string;
}

/** A learning platform with its record store, as cmi5 (Quartz) and xAPI 1.0.3 describe them. */
export interface FakePlatform {
  readonly host: string;
  readonly endpoint: string;
  readonly statements: readonly GotStatement[];
  /** What was wrong with requests, by the documents. */
  readonly mistakes: readonly string[];
  /** What the record store answers instead of taking a statement; null while it works. */
  failWith: number | null;
  /** Writes a launch down and gives the address that the browser is sent to. */
  launch(unit: string, launch?: Partial<LaunchedSession>): string;
  close(): void;
}

/** A session as the platform wrote it down. */
export interface LaunchedSession {
  readonly registration: string;
  readonly mode: "Normal" | "Browse" | "Review";
  readonly learner: string;
}

export const activityId = "https://lms.example.com/activities/au-1";
export const returnUrl = "https://lms.example.com/done";
const cmi5 = "https://w3id.org/xapi/cmi5/context";
const sessionIdOf = `${cmi5}/extensions/sessionid`;

/** Credentials that an organization's own record store takes, beside tokens of launches. */
export const ownCredentials = Buffer.from("store:secret").toString("base64");

export async function fakePlatform(): Promise<FakePlatform> {
  const statements: GotStatement[] = [];
  const mistakes: string[] = [];
  const tokens = new Map<string, { readonly token: string; used: boolean }>();
  const states = new Map<
    string,
    { readonly actor: string; readonly registration: string; readonly data: object }
  >();
  const platform = { failWith: null as number | null };
  let launches = 0;
  const server: Server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => {
      text += chunk;
    });
    request.on("end", () => {
      const { status, body } = answer(request, text);
      response.writeHead(status, { "content-type": "application/json" }).end(body && JSON.stringify(body));
    });
  });
  const answer = (request: IncomingMessage, text: string): { status: number; body?: object } => {
    const url = new URL(request.url ?? "/", "http://lms.example.com");
    if (url.pathname === "/fetch") return fetchToken(request, url);
    if (request.headers["x-experience-api-version"] !== "1.0.3") mistakes.push("no version of xAPI");
    const token = /^Basic (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
    const state = states.get(token);
    if (!state && token !== ownCredentials) return { status: 401 };
    if (url.pathname === "/lrs/statements") return take(request, url, text, state?.data);
    const same = state && sameJson(url.searchParams.get("agent"), state.actor);
    if (
      url.pathname === "/lrs/agents/profile" &&
      url.searchParams.get("profileId") === "cmi5LearnerPreferences"
    ) {
      return same ? { status: 200, body: { languagePreference: "de-DE,en" } } : { status: 404 };
    }
    const asked = url.searchParams;
    const found =
      same &&
      url.pathname === "/lrs/activities/state" &&
      asked.get("stateId") === "LMS.LaunchData" &&
      asked.get("activityId") === activityId &&
      asked.get("registration") === state.registration;
    return found ? { status: 200, body: state.data } : { status: 404 };
  };
  const fetchToken = (request: IncomingMessage, url: URL): { status: number; body: object } => {
    if (request.method !== "POST") mistakes.push("the token is fetched by POST");
    const found = tokens.get(url.searchParams.get("k") ?? "");
    if (!found || found.used)
      return { status: 200, body: { "error-code": "1", "error-text": "Already in use" } };
    found.used = true;
    return { status: 200, body: { "auth-token": found.token } };
  };
  const take = (
    request: IncomingMessage,
    url: URL,
    text: string,
    data: object | undefined,
  ): { status: number } => {
    if (platform.failWith !== null) return { status: platform.failWith };
    const statement = JSON.parse(text) as GotStatement;
    if (request.method !== "PUT" || url.searchParams.get("statementId") !== statement.id) {
      mistakes.push("a statement is put under its id");
    }
    const known = statements.find(({ id }) => id === statement.id);
    if (known) return { status: JSON.stringify(known) === text ? 204 : 409 };
    mistakes.push(...mistakesOf(statement, data as LaunchData | undefined));
    statements.push(statement);
    return { status: 204 };
  };
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(platform, {
    host,
    endpoint: `http://${host}/lrs/`,
    statements,
    mistakes,
    launch(unit: string, launch: Partial<LaunchedSession> = {}): string {
      launches += 1;
      const {
        registration = "760e3480-ba55-4991-94b0-01820dbd23a2",
        mode = "Normal",
        learner = "1625378",
      } = launch;
      const actor = JSON.stringify({
        objectType: "Agent",
        account: { homePage: "https://lms.example.com", name: learner },
      });
      const token = Buffer.from(`launch:${launches}`).toString("base64");
      const contextTemplate = {
        contextActivities: { grouping: [{ objectType: "Activity", id: "https://publisher.example.com/au" }] },
        extensions: { [sessionIdOf]: `session-${launches}` },
      };
      const data = { contextTemplate, launchMode: mode, moveOn: "Completed", returnURL: returnUrl };
      tokens.set(String(launches), { token, used: false });
      states.set(token, { actor, registration, data });
      const query = new URLSearchParams({
        endpoint: `http://${host}/lrs/`,
        fetch: `http://${host}/fetch?k=${launches}`,
        actor,
        registration,
        activityId,
      });
      return `${unit}?${query}`;
    },
    close: () => void server.close(),
  });
}

interface LaunchData {
  readonly launchMode: string;
  readonly contextTemplate: {
    readonly extensions: Readonly<Record<string, unknown>>;
    readonly contextActivities: { readonly grouping: readonly { readonly id: string }[] };
  };
}

/** What is wrong with a statement by sections 9 and 10 of cmi5, or by xAPI where nobody launched. */
function mistakesOf(statement: GotStatement, data: LaunchData | undefined): string[] {
  const { id, verb, object, result = {}, context, timestamp } = statement;
  const name = verb.id.split("/").at(-1)!;
  const wrong: string[] = [];
  const must = (holds: boolean, words: string) => {
    if (!holds) wrong.push(`${name}: ${words}`);
  };
  must(
    /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id),
    "the id is no UUID",
  );
  must(timestamp.endsWith("Z"), "the time is not in UTC");
  if (!data) return wrong;
  const categories = context.contextActivities?.category?.map((one) => one.id) ?? [];
  const defined = categories.includes(`${cmi5}/categories/cmi5`);
  must(
    context.extensions?.[sessionIdOf] === data.contextTemplate.extensions[sessionIdOf],
    "the session id is missing",
  );
  const grouping = context.contextActivities?.grouping ?? [];
  must(
    data.contextTemplate.contextActivities.grouping.every(({ id: one }) =>
      grouping.some((other) => other.id === one),
    ),
    "the template's grouping is missing",
  );
  must(!("score" in result) || ["passed", "failed"].includes(name), "only passed and failed have a score");
  const counts = "completion" in result || "success" in result;
  must(
    counts === categories.includes(`${cmi5}/categories/moveon`),
    "the category moveon goes with what counts",
  );
  if (defined) {
    must(object.id === activityId, "the object is not the unit");
    must("completion" in result === (name === "completed"), "completed has completion, and nothing else has");
    must(!["completed", "terminated"].includes(name) || "duration" in result, "the duration is missing");
    must(data.launchMode === "Normal" || ["initialized", "terminated"].includes(name), "not in this mode");
  }
  must(
    ["initialized", "completed", "terminated"].includes(name) === defined,
    "the category cmi5 goes with its verbs",
  );
  return wrong;
}

function sameJson(left: string | null, right: string): boolean {
  return left !== null && JSON.stringify(JSON.parse(left)) === JSON.stringify(JSON.parse(right));
}
