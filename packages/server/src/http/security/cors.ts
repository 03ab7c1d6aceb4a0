import type { FastifyInstance } from "fastify";

/**
 * Lets scripts of some origins call the host with a token. Never with cookies: a page of another origin gets its token
 * from its own back end.
 */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  app.addHook("onRequest", async (request, reply) => {
    const { origin } = request.headers;
    void reply.header("vary", "Origin");
    if (origin === undefined || !origins.includes(origin)) return;
    void reply.header("access-control-allow-origin", origin);
    void reply.header("access-control-expose-headers", "Retry-After");
    if (request.method !== "OPTIONS") return;
    void reply.header("access-control-allow-methods", "GET, POST, PUT");
    void reply.header("access-control-allow-headers", "Authorization, Content-Type, Idempotency-Key");
    void reply.header("access-control-max-age", "600");
    return reply.code(204).send();
  });
}
