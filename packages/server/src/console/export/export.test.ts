import { csvRecords } from "@leadsim/authoring/csv";
import { parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, test } from "vitest";
import { mostRows } from "../../export/export-table.js";
import { enter, play, type TestHost, testHost } from "../../host.test-support.js";
import { type ConsoleUser, signInAs, textOf } from "../console.test-support.js";

let host: TestHost;
let assessor: ConsoleUser;
beforeAll(async () => {
  host = await testHost();
  assessor = await signInAs(host, ["assessor"]);
  for (const [name, team] of [
    ["Ada Example", "north"],
    ["=Bo", "south"],
  ]) {
    const seat = await enter(host, { person: { name, team } });
    await play(host, seat);
    await host.work();
  }
}, 60_000);

type Row = Record<string, unknown>;

async function lines(data: string, more = ""): Promise<Row[]> {
  const { text } = await assessor.get(`/console/export/file?data=${data}&format=jsonl${more}`);
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** A file as bytes: the answer's text would not hold them. */
async function bytes(path: string): Promise<ArrayBuffer> {
  const { rawPayload } = await host.app.inject({
    method: "GET",
    url: path,
    headers: { cookie: assessor.cookie },
  });
  return new Uint8Array(rawPayload).buffer;
}

describe("an export", () => {
  test.each(["orders", "scores", "evidence"])("of %s says the same in all three formats", async (data) => {
    const rows = await lines(data);
    expect(rows.length).toBeGreaterThan(1);
    const { text } = await assessor.get(`/console/export/file?data=${data}&format=csv`);
    const [head, ...cells] = Array.from(csvRecords([text]), ({ cells: row }) => row);
    expect(head).toEqual(Object.keys(rows[0]!));
    expect(cells.filter((row) => row.length > 1)).toHaveLength(rows.length);
    const parquet = await parquetReadObjects({
      file: await bytes(`/console/export/file?data=${data}&format=parquet`),
    });
    expect(JSON.parse(JSON.stringify(parquet))).toEqual(rows);
  });

  test("holds the figures of the results, and a score only where the evidence carries one", async () => {
    const rows = await lines("scores", "&team=north");
    const key = await host.key(["assessor"]);
    const { json } = await host.ask("GET", `/v1/results/${rows[0]!.session}`, { key });
    const { overall, pillars, areas, competencies } = json.result.profile;
    const scales = [overall, ...pillars, ...areas, ...competencies];
    expect(rows.map(({ scale }) => scale)).toEqual(scales.map(({ id }) => id));
    scales.forEach(({ band, tier }, place) => {
      const carries = band !== null && ["development", "decision"].includes(tier);
      expect([rows[place]!.score, rows[place]!.low]).toEqual([
        carries ? band.score : null,
        band?.low ?? null,
      ]);
    });
    expect(rows.some(({ score }) => score === null)).toBe(true);
    expect(await lines("evidence", "&team=north")).toHaveLength(json.result.profile.evidence.length);
  });

  test("is narrowed down by team and day, and no cell is a formula", async () => {
    expect((await lines("orders", "&team=south")).map(({ name }) => name)).toEqual(["=Bo"]);
    expect(await lines("orders", "&to=2020-01-01")).toEqual([]);
    expect((await assessor.get("/console/export/file?data=orders&format=csv&team=south")).text).toContain(
      ",'=Bo,",
    );
  });

  test("is refused where the role does not reach, and written down where it does", async () => {
    const coordinator = await signInAs(host, ["coordinator"]);
    for (const data of ["scores", "evidence", "audit"]) {
      expect((await coordinator.get(`/console/export/file?data=${data}&format=csv`)).status).toBe(403);
    }
    expect(textOf(await coordinator.get("/console/export"))).not.toContain("Evidence");
    expect((await assessor.get("/console/export/file?data=audit&format=csv")).status).toBe(403);
    expect((await assessor.get("/console/export/file?data=people&format=csv")).status).toBe(400);
    const admin = await signInAs(host, ["admin"]);
    const audit = await admin.get("/console/export/file?data=audit&format=csv");
    expect(audit.text).toMatch(/exported,result,evidence,"\{""rows"":\d+,""format"":""jsonl""/);
  });

  test("of another tenant holds nothing of this one", async () => {
    const other = await signInAs(host, ["admin"], await host.addTenant());
    const { text } = await other.get("/console/export/file?data=scores&format=jsonl");
    expect(text).toBe("");
  });
});

describe("a very large export", () => {
  test("beyond its limit is refused with what to do, and nothing is read into memory", async () => {
    const large = await testHost();
    const admin = await signInAs(large, ["admin"]);
    const { database } = large.host;
    const beyond = mostRows + 1;
    await database.transaction(large.tenant, (query) =>
      query(
        `INSERT INTO leadsim.audit (tenant, id, at, who, what, kind, subject)
         SELECT $1, gen_random_uuid(), $2::timestamptz + make_interval(secs => n), 'host', 'read', 'result', 'x'
           FROM generate_series(1, $3::int) n`,
        [large.tenant, new Date("2026-01-01T00:00:00Z"), beyond],
      ),
    );
    const refused = await admin.get("/console/export/file?data=audit&format=jsonl");
    expect(refused.status).toBe(413);
    expect(textOf(refused)).toContain("more than 100,000 rows. Narrow them down");
    // Of 100,001 seconds, 86,399 are of the first day.
    const day = await admin.get("/console/export/file?data=audit&format=jsonl&from=2026-01-01&to=2026-01-01");
    expect(day.status).toBe(200);
    expect(day.text.match(/\n/g)).toHaveLength(86_399);
    const told = await admin.get("/console/export/file?data=audit&format=csv&from=2026-11-01");
    expect(told.text).toContain("exported");
  }, 60_000);
});
