import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { everyTenant } from "../../database/database.js";
import { schemaOf } from "../../database/migrate.js";
import { migrations } from "../../database/migrations/migrations.js";
import type { Host } from "../../host.js";
import { HostError } from "../../host-error.js";
import { publicKeys } from "../../secrets/sign.js";
import type { Route } from "../call.js";
import type { Metrics } from "../metrics.js";
import { route } from "../route.js";

const tag = "System";
const open = { open: true } as const;

/** Routes about the host itself. */
export function systemRoutes(
  metrics: Metrics,
  { stopping, describe }: { readonly stopping: () => boolean; readonly describe: () => object },
): readonly Route[] {
  return [
    route({
      method: "GET",
      path: "/livez",
      tag,
      summary: "Whether the program runs",
      access: open,
      answers: { 200: { about: "It does.", type: "text/plain" } },
      handle: async () => ({ text: "ok\n", type: "text/plain" }),
    }),
    route({
      method: "GET",
      path: "/readyz",
      tag,
      summary: "Whether it can take requests",
      access: open,
      answers: {
        200: { about: "It can.", type: "text/plain" },
        503: {
          about: "It is stopping, its database is away, or a later version was started on it.",
          type: "text/plain",
        },
      },
      async handle({ host }) {
        if (stopping()) return { status: 503, text: "stopping\n", type: "text/plain" };
        const why = await whyNotReady(host);
        return why === null
          ? { text: "ok\n", type: "text/plain" }
          : { status: 503, text: `${why}\n`, type: "text/plain" };
      },
    }),
    route({
      method: "GET",
      path: "/metrics",
      tag,
      summary: "What is counted, for Prometheus",
      access: open,
      answers: { 200: { about: "The counters.", type: "text/plain" } },
      async handle({ host, request }) {
        checkReader(host, request);
        return { text: await metrics.registry.metrics(), type: metrics.registry.contentType };
      },
    }),
    route({
      method: "GET",
      path: "/.well-known/jwks.json",
      tag,
      summary: "The keys that verify results and webhooks",
      access: open,
      answers: { 200: { about: "A JSON Web Key Set." } },
      handle: async ({ host }) => ({
        body: publicKeys(host.keyring),
        headers: { "cache-control": "public, max-age=300" },
      }),
    }),
    route({
      method: "GET",
      path: "/openapi.json",
      tag,
      summary: "This API, as OpenAPI 3.1",
      access: open,
      answers: { 200: { about: "The description." } },
      handle: async () => ({ body: describe() }),
    }),
  ];
}

async function whyNotReady({ database }: Host): Promise<string | null> {
  try {
    await database.transaction(everyTenant, (query) => query("SELECT 1", []));
    const isOurs = (await schemaOf(database)) <= migrations.length;
    return isOurs ? null : "the database is of a later version: stop this one";
  } catch {
    return "the database is away";
  }
}

function checkReader({ settings }: Host, { headers, ip }: FastifyRequest): void {
  const { metricsToken, trustProxy } = settings;
  const { authorization } = headers;
  // Of a proxy on this machine that is not known to be one, everybody comes from here.
  const isForwarded = trustProxy === false && (headers["x-forwarded-for"] ?? headers.forwarded) !== undefined;
  const given = authorization?.replace(/^Bearer /i, "") ?? "";
  const allowed =
    metricsToken === null
      ? !isForwarded && ["127.0.0.1", "::1", "::ffff:127.0.0.1"].includes(ip)
      : timingSafeEqual(digest(given), digest(metricsToken));
  if (!allowed) throw new HostError("not-signed-in", "Send the metrics token, as Authorization: Bearer …");
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
