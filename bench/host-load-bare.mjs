// The framework and the database with one row per request and nothing else: what the host is measured against.
import { createRequire } from "node:module";
import fastify from "fastify";

const pg = createRequire(new URL("../packages/server/package.json", import.meta.url))("pg");
const pool = new pg.Pool({ ...JSON.parse(process.env.LEADSIM_BENCH_CONNECTION), max: 16 });
await pool.query("CREATE TABLE bare (id bigserial PRIMARY KEY, at timestamptz DEFAULT now(), body jsonb)");
const app = fastify();
const body = {
  type: "object",
  required: ["type"],
  properties: { type: { type: "string" }, turn: { type: "integer" } },
};
app.post("/", { schema: { body } }, async (request) => {
  const { rows } = await pool.query("INSERT INTO bare (body) VALUES ($1) RETURNING id", [request.body]);
  return rows[0];
});
process.send(await app.listen({ host: "127.0.0.1", port: 0 }));
