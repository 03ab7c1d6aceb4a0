import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openBackupFile } from "../../backup/backup-file.js";
import { loadBackup } from "../../backup/load-backup.js";
import { play, type TestHost, testHost } from "../../host.test-support.js";
import { workOnce } from "../../jobs/worker.js";
import type { Database } from "../database.js";
import { freshDatabase, noPostgres } from "../database.test-support.js";
import { migrate } from "../migrate.js";
import { openPglite } from "../pglite/open-pglite.js";
import { migrations } from "./migrations.js";

const fixture = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const readWritten = (schema: number) => JSON.parse(readFileSync(fixture(`schema-${schema}.json`), "utf8"));
/** Schemas of which there is a backup, written when they were the newest. */
const schemas = [1, 2, 3];

const kinds: readonly (readonly [string, string | null, () => Promise<Database>])[] = [
  ["PostgreSQL", noPostgres, () => freshDatabase()],
  ["PGlite", null, () => openPglite()],
];

describe.each(kinds)("data of an earlier schema, on %s", (name, missing, open) => {
  // The statements are the same on both, and PGlite is slow: there the longest way is enough.
  const tried = name === "PGlite" ? schemas.slice(0, 1) : schemas;
  test.skipIf(missing !== null).each(tried)(
    "%i are brought up to today's, and go on where they stood",
    async (from) => {
      const written = readWritten(from);
      const database = await open();
      try {
        const backup = await openBackupFile(fixture(`schema-${from}.backup`));
        expect(backup.header.migrations).toHaveLength(from);
        await loadBackup(database, backup);
        const { schema } = await migrate(database);
        expect(schema).toEqual({ from: migrations.length, to: migrations.length });
        const host = await testHost({ database, at: new Date(written.at) });
        const key = written.adminKey;
        const { session, token, seq, turn } = written.open;
        const seen = await host.ask("GET", `/v1/sessions/${session}/view`, { key: token });
        expect(seen.json).toMatchObject({ seq, turn });
        expect((await play(host, { session, token })).json.status).toBe("completed");
        const { invitation } = written;
        expect((await host.ask("POST", "/v1/play", { body: { invitation } })).json.begun).toBe(true);
        for (const id of [session, written.completed.session]) {
          // Scored from its events, which are held against what was signed.
          expect((await host.ask("POST", `/v1/results/${id}/rescore`, { key, body: {} })).status).toBe(200);
          const result = await host.ask("GET", `/v1/results/${id}`, { key });
          expect(result.json).toMatchObject({ result: { status: "completed" } });
        }
        if (written.platform) expect(await platformStatus(host, written.platform)).toBe("ordered");
        if (written.mailed) {
          // The mail was on its way when the backup was taken.
          await workOnce(host.host, { mail: host.jobs.mail });
          expect(host.letters.map(({ to }) => to.address)).toEqual(["cy@example.com"]);
        }
      } finally {
        await database.close();
      }
    },
  );

  test.skipIf(missing !== null)("keep every row over a step that is added to the schema", async () => {
    const next = {
      name: "next",
      statements: "ALTER TABLE leadsim.person ADD COLUMN note text DEFAULT 'none'",
    };
    const database = await open();
    try {
      await loadBackup(database, await openBackupFile(fixture("schema-1.backup")), [...migrations, next]);
      const read = (table: string) =>
        database.asOwner(async (query) => {
          await query("SET LOCAL leadsim.tenant = '*'");
          return (await query<{ note?: string }>(`SELECT * FROM leadsim.${table}`, [])).rows;
        });
      const people = await read("person");
      expect(people.map(({ note }) => note)).toEqual(["none", "none", "none"]);
      expect((await read("session")).length).toBe(2);
      // And the version before it finds that it is too old.
      await expect(migrate(database)).rejects.toMatchObject({ code: "schema-too-new" });
    } finally {
      await database.close();
    }
  });

  test.skipIf(missing !== null)("are not served by a host that a later version has overtaken", async () => {
    const database = await open();
    try {
      await migrate(database);
      const host = await testHost({ database });
      expect((await host.ask("GET", "/readyz")).status).toBe(200);
      await migrate(database, [...migrations, { name: "next", statements: "SELECT 1" }]);
      const overtaken = await host.ask("GET", "/readyz");
      expect([overtaken.status, overtaken.text]).toEqual([
        503,
        "the database is of a later version: stop this one\n",
      ]);
    } finally {
      await database.close();
    }
  });
});

describe("the schema", () => {
  test.skipIf(noPostgres !== null)("is not changed under a host of an earlier version", async () => {
    const database = await freshDatabase();
    const before = migrations.slice(0, -1);
    try {
      await loadBackup(database, await openBackupFile(fixture("schema-1.backup")), before);
      await database.asOwner(async (earlier) => {
        await earlier(`SET LOCAL application_name = 'leadsim/schema-${before.length}'`);
        await expect(migrate(database)).rejects.toMatchObject({ code: "older-running" });
        // Another of its own version may start beside it: nothing changes.
        await expect(migrate(database, before)).resolves.toMatchObject({ schema: { to: before.length } });
      });
      const { schema } = await migrate(database);
      expect(schema).toEqual({ from: before.length, to: migrations.length });
      const host = await testHost({ database, at: new Date(readWritten(1).at) });
      const { session, token, seq } = readWritten(1).open;
      const seen = await host.ask("GET", `/v1/sessions/${session}/view`, { key: token });
      expect(seen.json).toMatchObject({ seq });
    } finally {
      await database.close();
    }
  });
});

/** What a platform is answered about an order that it made before the upgrade. */
async function platformStatus(
  host: TestHost,
  { key, interview }: { readonly key: string; readonly interview: string },
): Promise<string> {
  const authorization = `Basic ${Buffer.from(`${key}:`).toString("base64")}`;
  const path = `/v1/platforms/greenhouse/test_status?partner_interview_id=${interview}`;
  const { json } = await host.ask("GET", path, { headers: { authorization } });
  return json.partner_status;
}
