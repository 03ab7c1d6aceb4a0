import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, everyTenant } from "./database.js";
import { freshDatabase, noPostgres } from "./database.test-support.js";
import { DatabaseError } from "./database-error.js";
import { migrate } from "./migrate.js";
import { migrations } from "./migrations/migrations.js";
import { openPglite } from "./pglite/open-pglite.js";

const kinds: readonly (readonly [string, string | null, () => Promise<Database>])[] = [
  ["PostgreSQL", noPostgres, () => freshDatabase()],
  ["PGlite", null, () => openPglite()],
];

describe.each(kinds)("on %s", (name, missing, open) => {
  if (missing !== null) {
    test.skip(`${name} is not there: ${missing}`, () => {});
    return;
  }
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await migrate(database);
    await database.transaction(everyTenant, (query) =>
      query("INSERT INTO leadsim.tenant (id, name, created_at) VALUES ('a', 'A', now()), ('b', 'B', now())"),
    );
  });
  afterAll(() => database.close());

  const insertPerson = (tenant: string, id: string) =>
    database.transaction(tenant, (query) =>
      query("INSERT INTO leadsim.person (tenant, id, created_at) VALUES ($1, $2, now())", [tenant, id]),
    );
  const idOf = (digit: number) => `00000000-0000-7000-8000-00000000000${digit}`;

  test("values come back as they went in", async () => {
    const at = new Date("2026-11-29T12:34:56.789Z");
    const { rows, count } = await database.transaction("a", (query) =>
      query(
        "SELECT $1::timestamptz AS at, $2::jsonb AS json, $3::bytea AS bytes, $4::int AS n, $5::text[] AS list",
        [at, JSON.stringify({ a: [1, "é\n", null] }), Buffer.from([0, 1, 255]), 7, ["x", "y"]],
      ),
    );
    expect(count).toBe(1);
    const [row] = rows as [Record<string, unknown>];
    expect(row.at).toEqual(at);
    expect(row.json).toEqual({ a: [1, "é\n", null] });
    expect([...(row.bytes as Uint8Array)]).toEqual([0, 1, 255]);
    expect(row.n).toBe(7);
    expect(row.list).toEqual(["x", "y"]);
  });

  test("a transaction holds whole or not at all, also when its error was swallowed", async () => {
    const failing = database.transaction("a", async (query) => {
      await query("INSERT INTO leadsim.person (tenant, id, created_at) VALUES ('a', $1, now())", [idOf(1)]);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    const swallowing = database.transaction("a", async (query) => {
      await query("INSERT INTO leadsim.person (tenant, id, created_at) VALUES ('a', $1, now())", [idOf(1)]);
      await query("SELECT 1 / 0", []).catch(() => {});
    });
    await expect(swallowing).rejects.toThrow();
    const { count } = await database.transaction("a", (query) =>
      query("SELECT FROM leadsim.person WHERE id = $1", [idOf(1)]),
    );
    expect(count).toBe(0);
  });

  test("a tenant's transaction neither sees nor writes another's rows", async () => {
    await insertPerson("a", idOf(2));
    await insertPerson("b", idOf(3));
    const seen = await database.transaction("b", (query) =>
      query("SELECT tenant, id FROM leadsim.person", []),
    );
    expect(seen.rows).toEqual([{ tenant: "b", id: idOf(3) }]);
    await expect(
      database.transaction("b", (query) =>
        query("INSERT INTO leadsim.person (tenant, id, created_at) VALUES ('a', $1, now())", [idOf(4)]),
      ),
    ).rejects.toThrow(/row-level security/);
    const changed = await database.transaction("b", (query) =>
      query("UPDATE leadsim.person SET name = 'x' WHERE tenant = 'a'", []),
    );
    expect(changed.count).toBe(0);
    const none = await database.transaction("b", (query) =>
      query("SELECT FROM leadsim.tenant WHERE id = 'a'", []),
    );
    expect(none.count).toBe(0);
  });

  test("it runs as a role that is no superuser and is bound by row-level security", async () => {
    const { rows } = await database.transaction("a", (query) =>
      query("SELECT rolsuper OR rolbypassrls AS above FROM pg_roles WHERE rolname = current_user", []),
    );
    expect(rows).toEqual([{ above: false }]);
    // Where whoever connects is no superuser, it owns the tables that it reads.
    if (database.kind === "server") return;
    await expect(
      database.transaction("a", (query) => query("ALTER TABLE leadsim.event DISABLE TRIGGER ALL", [])),
    ).rejects.toThrow(/owner/);
  });

  test("nothing that could be no tenant reaches the scope", async () => {
    for (const tenant of ["", "A", "a'; DROP SCHEMA leadsim; --", "x".repeat(41), "a b", "**"]) {
      await expect(database.transaction(tenant, async () => {})).rejects.toThrow("no tenant's id");
    }
  });

  test("events can be added, never changed or deleted, but by retention, which says so first", async () => {
    const add =
      "INSERT INTO leadsim.audit (tenant, id, at, who, what, kind, subject) VALUES ('a', $1, now(), 'w', 'x', 'k', 's')";
    await database.transaction("a", (query) => query(add, [idOf(5)]));
    for (const change of [
      "UPDATE leadsim.audit SET what = 'y'",
      "DELETE FROM leadsim.audit",
      "TRUNCATE leadsim.audit",
    ]) {
      await expect(database.transaction("a", (query) => query(change, []))).rejects.toThrow(
        /append-only|denied/,
      );
    }
    const { count } = await database.transaction("a", async (query) => {
      await query("SET LOCAL leadsim.retention = 'on'");
      return query("DELETE FROM leadsim.audit", []);
    });
    expect(count).toBe(1);
  });

  test("a schema newer than this program, and one that is not its own, are refused", async () => {
    const ahead = database.asOwner(async (query) => {
      await query("INSERT INTO leadsim.migration (number, name, hash) VALUES (99, 'later', 'x')", []);
    });
    await ahead;
    await expect(migrate(database)).rejects.toMatchObject({ code: "schema-too-new" });
    await database.asOwner((query) => query("DELETE FROM leadsim.migration WHERE number = 99", []));
    const other = [{ name: "first", statements: "SELECT 1" }, ...migrations.slice(1)];
    await expect(migrate(database, other)).rejects.toMatchObject({ code: "schema-differs" });
    await expect(migrate(database)).resolves.toMatchObject({
      schema: { from: migrations.length, to: migrations.length },
    });
  });
});

describe.skipIf(noPostgres !== null)("several at once", () => {
  test("ten starts at once migrate once", async () => {
    const database = await freshDatabase(10);
    const all = await Promise.all(Array.from({ length: 10 }, () => migrate(database)));
    expect(all.filter(({ schema }) => schema.from === 0)).toHaveLength(1);
    await database.close();
  });
});

test("a database that is away is said to be unavailable, whoever asks", async () => {
  const { connectPostgres } = await import("./postgres/connect-postgres.js");
  const database = connectPostgres({
    kind: "server",
    says: "",
    connection: { url: "postgresql://nobody:secret@127.0.0.1:1/none" },
    connections: 1,
  });
  const failure = await database.transaction("a", async () => {}).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DatabaseError);
  expect(failure).toMatchObject({ code: "unavailable" });
  expect(String((failure as Error).message)).not.toContain("secret");
  await database.close();
});
