import { randomUUID } from "node:crypto";
import helmet from "@fastify/helmet";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { Principal } from "../access/principal.js";
import type { PlayPageParts } from "../candidate/play-page.js";
import type { Host } from "../host.js";
import { HostError } from "../host-error.js";
import type { Settings } from "../settings/settings.js";
import { letIn } from "./authenticate.js";
import type { Answer, LostPage, Route } from "./call.js";
import { closeSoon } from "./close-soon.js";
import type { Metrics } from "./metrics.js";
import { answerTo, type Problem, problemOf } from "./problem.js";
import { allowOrigins } from "./security/cors.js";
import type { Limits } from "./security/limits.js";

export interface AppParts {
  readonly host: Host;
  readonly routes: readonly Route[];
  readonly limits: Limits;
  readonly metrics: Metrics;
  /** What lies in pages themselves; nothing else that does may run. */
  readonly inline: PlayPageParts;
  /** For addresses that lead to nothing. */
  readonly lost: LostPage;
}

/** The HTTP server: every route is let in, checked and answered the same way. Does not listen yet. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { host, routes, limits, metrics } = parts;
  const { settings } = host;
  const app = Fastify({
    logger: false,
    trustProxy: trusted(settings.trustProxy),
    bodyLimit: settings.bodyLimit,
    // Nothing of a caller's is taken for a request's name.
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: "idle",
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200, caseSensitive: true },
    // An address that can't be read leads to no route, and is told as everything else is.
    frameworkErrors: (error, request, reply) => void tellLost(parts, answerTo(error).problem, request, reply),
  });
  useValidators(app);
  closeSoon(app);
  await app.register(helmet, {
    contentSecurityPolicy: { directives: policy(settings.frameAncestors, parts.inline), useDefaults: false },
    crossOriginEmbedderPolicy: false,
    frameguard: settings.frameAncestors.length === 0 ? { action: "deny" } : false,
    hsts: host.publicUrl().startsWith("https:"),
  });
  allowOrigins(app, settings.corsOrigins);
  app.addHook("onSend", async (_request, reply) => {
    if (!reply.hasHeader("cache-control")) void reply.header("cache-control", "no-store");
  });
  app.addHook("onResponse", async (request, reply) => logAnswer(parts, request, reply));
  app.setErrorHandler((error, request, reply) => refuse(host, error, request, reply));
  app.setNotFoundHandler((request, reply) =>
    tellLost(parts, problemOf(404, "not-found", "There is nothing at this address."), request, reply),
  );
  for (const route of routes) addRoute(app, route, { host, limits, metrics });
  return app;
}

/** On a page where the address is one that people read, else as a problem. */
async function tellLost(
  { host, lost }: Pick<AppParts, "host" | "lost">,
  problem: Problem,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const page = await lost(problem, request, host);
  return page === null ? sendProblem(reply, problem, {}) : send(reply, page);
}

function trusted(
  proxies: Settings["trustProxy"],
): string | boolean | ((address: string, hop: number) => boolean) {
  return typeof proxies === "number" ? (_address, hop) => hop < proxies : proxies;
}

function addRoute(
  app: FastifyInstance,
  route: Route,
  { host, limits }: Pick<AppParts, "host" | "limits" | "metrics">,
): void {
  const callers = new WeakMap<FastifyRequest, Principal | null>();
  const textOnly = route.textTypes ?? [];
  void app.register(async (scope) => {
    if (textOnly.length > 0) {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser([...textOnly], { parseAs: "string" }, (_request, body, done) =>
        done(null, body),
      );
    }
    scope.route({
      ...(route.refused ? { config: { refused: route.refused } } : {}),
      method: route.method,
      url: route.path.replace(/\{(\w+)\}/g, ":$1"),
      exposeHeadRoute: route.method === "GET",
      ...(route.bodyLimit ? { bodyLimit: route.bodyLimit(host) } : {}),
      schema: {
        ...(route.params ? { params: route.params } : {}),
        ...(route.query ? { querystring: route.query } : {}),
        ...(route.body ? { body: route.body } : {}),
      },
      // Before the body is read: whoever may not send one need not be listened to.
      onRequest: async (request) => {
        const who = await letIn(host, request, route.access).catch(async (error: unknown) => {
          // Whoever is turned away is known by the address alone; a database that is away is nobody's fault.
          if (error instanceof HostError) await limits.request(request.ip);
          throw error;
        });
        callers.set(request, who);
        if (who?.kind === "candidate") await limits.session(who.session);
        else await limits.request(who?.who ?? request.ip);
      },
      handler: async (request, reply) => {
        const answer = await route.run({ host, who: callers.get(request) ?? null, request, reply });
        return send(reply, answer);
      },
    });
  });
}

function send(reply: FastifyReply, { status = 200, body, text, type, headers = {} }: Answer): FastifyReply {
  void reply.code(status);
  for (const [name, value] of Object.entries(headers)) void reply.header(name, value);
  if (text !== undefined) return reply.type(type ?? "text/plain; charset=utf-8").send(text);
  if (body === undefined) return reply.send();
  return reply.type(type ?? "application/json; charset=utf-8").send(JSON.stringify(body));
}

/**
 * JSON Schema 2020-12. Bodies are taken as they are; what stands in an address is text, and read as what it
 * must be.
 */
function useValidators(app: FastifyInstance): void {
  const options = { allErrors: false, strict: false, useDefaults: true };
  const strict = withFormats(new Ajv2020(options));
  const reading = withFormats(new Ajv2020({ ...options, coerceTypes: true }));
  app.setValidatorCompiler<object>(({ schema, httpPart }) => {
    const ajv = httpPart === "body" ? strict : reading;
    const id = (schema as { readonly $id?: string }).$id;
    const known = id === undefined ? undefined : (ajv.getSchema(id) as ValidateFunction | undefined);
    return known ?? ajv.compile(schema);
  });
}

function withFormats(ajv: Ajv2020): Ajv2020 {
  addFormats.default(ajv, ["uuid", "date-time", "email"]);
  return ajv;
}

function policy(
  frameAncestors: readonly string[],
  { first, script, style }: PlayPageParts,
): Readonly<Record<string, readonly string[]>> {
  return {
    "default-src": ["'none'"],
    "script-src": ["'self'", first.source, script.source],
    "style-src": ["'self'", style.source],
    "img-src": ["'self'", "data:"],
    "media-src": ["'self'"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "frame-ancestors": frameAncestors.length === 0 ? ["'none'"] : frameAncestors,
    "require-trusted-types-for": ["'script'"],
  };
}

async function refuse(
  host: Host,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { problem, headers, unexpected } = answerTo(error);
  if (unexpected) {
    host.log.error({ request: request.id, route: request.routeOptions.url, error }, "A request failed.");
  }
  const { refused } = request.routeOptions.config as Pick<Route, "refused">;
  if (!refused) return sendProblem(reply, { ...problem, request: request.id }, headers);
  const page = await refused(problem, request, host);
  return send(reply, { ...page, headers: { ...headers, ...page.headers } });
}

function sendProblem(reply: FastifyReply, problem: Problem, headers: object): FastifyReply {
  for (const [name, value] of Object.entries(headers)) void reply.header(name, value);
  return reply
    .code(problem.status)
    .type("application/problem+json; charset=utf-8")
    .send(JSON.stringify(problem));
}

/** One line per request: the route, never the address; who, by id; no body, no network address. */
function logAnswer({ host, metrics }: AppParts, request: FastifyRequest, reply: FastifyReply): void {
  const route = request.routeOptions.url ?? "none";
  const { method } = request;
  const seconds = reply.elapsedTime / 1_000;
  metrics.answered(route, method, reply.statusCode, seconds);
  host.log.debug({ request: request.id, route, method, status: reply.statusCode, seconds }, "answered");
}
