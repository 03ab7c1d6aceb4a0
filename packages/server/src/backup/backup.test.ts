import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../database/database.js";
import { dataFolder, noEmbedded, preparedCluster } from "../database/database.test-support.js";
import { openDatabase } from "../database/open-database.js";
import { beginRestoring } from "../database/unfinished-restore.js";
import { enter, play, type TestHost, testHost } from "../host.test-support.js";
import { readSecret } from "../secrets/read-secret.js";
import { readSettings } from "../settings/read-settings.js";
import { startHost } from "../start-host.js";
import { backupFolder } from "./backup-folder.js";
import { restoreFolder } from "./restore-folder.js";
import { tablesInOrder } from "./tables-in-order.js";

/** Every row of every table, as text. */
const contentsOf = (database: Database): Promise<Record<string, readonly string[]>> =>
  database.asOwner(async (query) => {
    await query("SET LOCAL TimeZone = 'UTC'");
    const contents: Record<string, readonly string[]> = {};
    for (const table of ["migration", ...(await tablesInOrder(query))]) {
      const columns = table === "migration" ? "number, name, hash" : "*";
      const { rows } = await query<{ row: string }>(
        `SELECT row_to_json(t)::text AS row FROM (SELECT ${columns} FROM leadsim.${table}) t ORDER BY 1`,
        [],
      );
      contents[table] = rows.map(({ row }) => row);
    }
    return contents;
  });

const kinds = [
  ["embedded", noEmbedded],
  ["pglite", null],
] as const;

describe.each(kinds)("a backup of the data folder on %s", (use, missing) => {
  if (missing !== null) {
    test.skip(`not there: ${missing}`, () => {});
    return;
  }
  let home: string;
  let data: string;
  let database: Database;
  let host: TestHost;
  beforeAll(async () => {
    home = dataFolder();
    data = join(home, "data");
    mkdirSync(data, { mode: 0o711 });
    if (use === "embedded") preparedCluster(data);
    ({ database } = await openDatabase({ folder: data, use, connections: 8 }));
    host = await testHost({ database, secret: readSecret(data) });
    await play(host, await enter(host, { person: { name: "Zoë “Z” O'Neill\n\t\\ 漢字 🙂" } }));
    await host.work();
    const webhook = { url: "https://hooks.example.com/x", events: ["webhook.test"] };
    await host.ask("POST", "/v1/webhooks", { key: await host.key(["admin"]), body: webhook });
  });
  afterAll(async () => {
    await database.close();
    rmSync(home, { recursive: true, force: true });
  });

  test("holds all there is, and the host goes on with it where it stood", { timeout: 180_000 }, async () => {
    const seat = await enter(host);
    const last = await play(host, seat, 7);
    const before = await contentsOf(database);
    expect(Object.entries(before).filter(([, rows]) => rows.length > 0).length).toBeGreaterThan(13);
    const out = join(home, "all.backup");
    if (use === "pglite") {
      // One program at a time: said, and nothing written.
      await expect(backupFolder({ data, out })).rejects.toMatchObject({ code: "folder-in-use" });
      await database.close();
    }
    await backupFolder({ data, out });
    if (use === "pglite") ({ database } = await openDatabase({ folder: data, use, connections: 1 }));
    const to = join(home, "restored");
    const header = await restoreFolder({ file: out, data: to, use });
    expect(header.migrations.length).toBeGreaterThan(0);
    expect(readSecret(to)).toBe(readSecret(data));
    const restored = (await openDatabase({ folder: to, use, connections: 4 })).database;
    try {
      expect(await contentsOf(restored)).toEqual(before);
      const again = await testHost({ database: restored, secret: readSecret(to), at: host.now() });
      const seen = await again.ask("GET", `/v1/sessions/${seat.session}/view`, { key: seat.token });
      expect(seen.json).toEqual(last.json);
      expect((await play(again, seat)).json.status).toBe("completed");
    } finally {
      await restored.close();
    }
  });

  test.runIf(use === "embedded")("taken while people play holds each session whole", async () => {
    const backups: string[] = [];
    const wanted = 4;
    const players = Array.from({ length: 6 }, async () => {
      while (backups.length < wanted) await play(host, await enter(host), Number.POSITIVE_INFINITY, 2_000);
    });
    while (backups.length < wanted) {
      const out = join(home, `busy-${backups.length}.backup`);
      await backupFolder({ data, out });
      backups.push(out);
    }
    await Promise.all(players);
    const moved = new Set<number>();
    for (const file of backups) {
      const lines = gunzipSync(readFileSync(file)).toString().split("\n").filter(Boolean);
      const rows = (table: string): readonly { id: string; session: string; seq: number }[] =>
        lines
          .filter((line) => line.startsWith(`{"table":"${table}"`))
          .flatMap((line) => JSON.parse(line).rows);
      const events = rows("event");
      for (const { id, seq } of rows("session")) {
        const own = events.filter(({ session }) => session === id).map((event) => event.seq);
        expect(own.sort((a, b) => a - b)).toEqual(Array.from({ length: seq + 1 }, (_, place) => place));
      }
      moved.add(events.length);
    }
    expect(moved.size).toBeGreaterThan(1);
  });
});

describe("a restore is refused", () => {
  let home: string;
  let file: string;
  beforeAll(async () => {
    home = dataFolder();
    const data = join(home, "data");
    const { database } = await openDatabase({ folder: data, use: "pglite", connections: 1 });
    await testHost({ database });
    await database.close();
    file = join(home, "good.backup");
    await backupFolder({ data, out: file });
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const refusal = async (content: Uint8Array): Promise<unknown> => {
    const other = join(home, "other.backup");
    writeFileSync(other, content);
    const to = join(home, "to");
    const error = await restoreFolder({ file: other, data: to, use: "pglite" }).then(
      () => null,
      (refused: { readonly code: string }) => refused.code,
    );
    // Whatever was begun is gone again.
    expect(() => readdirSync(to)).toSatisfy((read: () => string[]) => {
      try {
        return read().length === 0;
      } catch {
        return true;
      }
    });
    return error;
  };
  const lines = () => gunzipSync(readFileSync(file)).toString().split("\n");

  test("into a folder that holds something, and a backup over a file that is there", async () => {
    const full = join(home, "full");
    mkdirSync(full);
    writeFileSync(join(full, "anything"), "");
    await expect(restoreFolder({ file, data: full })).rejects.toMatchObject({ code: "folder-not-empty" });
    const again = backupFolder({ data: join(home, "data"), out: file });
    await expect(again).rejects.toMatchObject({ code: "file-exists" });
    const nothing = backupFolder({ data: full, out: join(home, "none.backup") });
    await expect(nothing).rejects.toMatchObject({ code: "nothing-there" });
    const nowhere = backupFolder({ data: join(home, "data"), out: join(home, "no", "folder.backup") });
    await expect(nowhere).rejects.toMatchObject({ code: "not-writable" });
  });

  test("that was cut off leaves no folder that would start as an empty host", async () => {
    const data = join(home, "cut-off");
    mkdirSync(data);
    beginRestoring(data);
    const started = startHost({
      settings: readSettings({ LEADSIM_DATA: data, LEADSIM_PORT: "0" }),
      write: () => {},
    });
    await expect(started).rejects.toMatchObject({
      code: "cannot-run",
      message: expect.stringContaining("was not finished"),
    });
    await expect(restoreFolder({ file, data })).rejects.toMatchObject({ code: "folder-not-empty" });
  });

  test("of a newer schema, and of one that went another way", async () => {
    const [first = "", ...rest] = lines();
    const header = JSON.parse(first);
    const newer = [...header.migrations, { number: 99, name: "later", hash: "x" }];
    const other = [{ ...header.migrations[0], hash: "x" }, ...header.migrations.slice(1)];
    for (const [migrations, code] of [
      [newer, "schema-too-new"],
      [other, "schema-differs"],
    ]) {
      const changed = [JSON.stringify({ ...header, migrations }), ...rest].join("\n");
      expect(await refusal(gzipSync(changed))).toBe(code);
    }
  });

  test("of a file that was cut, changed or is something else", { timeout: 120_000 }, async () => {
    const whole = readFileSync(file);
    expect(await refusal(whole.subarray(0, whole.length - 200))).toBe("damaged");
    expect(await refusal(gzipSync(lines().slice(0, -2).join("\n")))).toBe("damaged");
    const changed = lines().map((line) => line.replace('"name":"t', '"name":"T'));
    expect(await refusal(gzipSync(changed.join("\n")))).toBe("damaged");
    expect(await refusal(Buffer.from("no backup"))).toBe("not-a-backup");
    expect(await refusal(gzipSync("{}\n"))).toBe("not-a-backup");
  });
});
