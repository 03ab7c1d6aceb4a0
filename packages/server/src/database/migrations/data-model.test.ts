import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { play, type TestHost, testHost } from "../../host.test-support.js";
import { testDatabase } from "../database.test-support.js";

const page = (name: string): string =>
  readFileSync(new URL(`../../../../../docs/${name}.md`, import.meta.url), "utf8");

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** About whom, as the page says. */
  readonly about?: string;
}

/** The columns that the page of the data model tells of. */
const told: readonly Column[] = page("data-model")
  .split("\n## ")
  .slice(1)
  .flatMap((part) => {
    const table = part.split("\n")[0]!;
    return [...part.matchAll(/^\| `(\w+)` \| ([^|]+) \| ([^|]+) \| /gm)].map(([, column, type, about]) => ({
      table,
      column: column!,
      type: type!,
      about: about!,
    }));
  });

const names = ({ table, column }: Pick<Column, "table" | "column">): string => `${table}.${column}`;

/** The columns that the page about privacy lists under a heading. */
function listed(heading: string): readonly string[] {
  const part = page("privacy").split(`### ${heading}`)[1]!.split("\n#")[0]!;
  return [...part.matchAll(/^\| `(\w+)` \| (.+) \|$/gm)].flatMap(([, table, columns]) =>
    [...columns!.matchAll(/`(\w+)`/g)].map(([, column]) => `${table}.${column}`),
  );
}

describe("the page of the data model", () => {
  test("tells every table and column there is, each of its type, and no other", async () => {
    const database = await testDatabase();
    const { rows } = await database.asOwner((query) =>
      query<Column>(
        `SELECT c.relname::text AS table, a.attname::text AS column,
                replace(format_type(a.atttypid, a.atttypmod), 'timestamp with time zone', 'timestamptz')
                  || CASE WHEN a.attnotnull THEN '' ELSE '?' END AS type
           FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
          WHERE c.relnamespace = 'leadsim'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`,
        [],
      ),
    );
    const written = (columns: readonly Column[]) => columns.map((one) => `${names(one)} ${one.type}`).sort();
    expect(rows.length).toBeGreaterThan(150);
    expect(written(told)).toEqual(written(rows));
  });
});

describe("the page about privacy", () => {
  test("lists the columns with personal data that the data model names, each where it belongs", () => {
    const about = (whom: string) =>
      told
        .filter((one) => one.about === whom)
        .map(names)
        .sort();
    expect([...listed("Data that lead to a person by themselves")].sort()).toEqual(about("person"));
    expect([...listed("Data under a pseudonym")].sort()).toEqual(about("pseudonym"));
    expect([...listed("Data about the team")].sort()).toEqual(about("staff"));
    const known = ["person", "pseudonym", "staff", "–"];
    expect(told.filter(({ about: whom }) => !known.includes(whom!))).toEqual([]);
  });
});

describe("what is stored about a person who was put through an assessment", () => {
  // No word of the program's own, so that each is found for certain.
  const markers = {
    name: "Qwxname Qwxfamily",
    email: "qwxmail@example.com",
    externalRef: "qwxreference",
    team: "qwxteam",
    locale: "de-qwxlocal",
  };
  const source = "qwxorder";
  const staff = { name: "Qwxmember", subject: "qwxsubject" };
  let host: TestHost;
  let found: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    host = await testHost();
    const [admin, author] = [await host.key(["admin"]), await host.key(["author"])];
    const member = { issuer: "https://id.example.com", roles: ["assessor"], ...staff };
    await host.ask("POST", "/v1/members", { key: admin, body: member });
    const hook = { url: "https://hooks.example.com/", events: ["order.created", "session.completed"] };
    await host.ask("POST", "/v1/webhooks", { key: admin, body: hook });
    await host.ask("GET", "/v1/scenarios", { key: author });
    for (const many of [0, 1]) {
      const body = { form: "northline-short", person: markers, mail: true, accommodation: 1.5 };
      const ordered = await host.ask("POST", "/v1/orders", {
        key: admin,
        body: { ...body, reference: `${source}-${many}` },
      });
      const { token: invitation } = ordered.json.invitation;
      const { json: seat } = await host.ask("POST", "/v1/play", { body: { invitation } });
      await play(host, seat, many === 0 ? Number.POSITIVE_INFINITY : 4);
      const { json } = await host.ask("GET", `/v1/sessions/${seat.session}/view`, { key: seat.token });
      const draft = { turn: json.turn, draft: { picked: "x" } };
      await host.ask("PUT", `/v1/sessions/${seat.session}/draft`, { key: seat.token, body: draft });
    }
    await host.work();
    found = await placesOf(/qwx\w*/gi);
  }, 60_000);

  /** Columns of the tenant's rows in which a text stands, with what was found. */
  async function placesOf(pattern: RegExp): Promise<ReadonlyMap<string, readonly string[]>> {
    const places = new Map<string, readonly string[]>();
    await host.host.database.transaction(host.tenant, async (query) => {
      for (const table of new Set(told.map((one) => one.table))) {
        if (["migration", "rate"].includes(table)) continue;
        const { rows } = await query<{ row: object }>(
          `SELECT to_jsonb(t) AS row FROM leadsim.${table} t`,
          [],
        );
        for (const [column, value] of rows.flatMap(({ row }) => Object.entries(row))) {
          // Bytes come as hexadecimal: a name in them would stand there in clear.
          const text = String(JSON.stringify(value));
          const hex = /^"\\\\x([0-9a-f]*)"$/.exec(text)?.[1];
          const clear = hex === undefined ? text : Buffer.from(hex, "hex").toString("latin1");
          const hits = clear.match(pattern);
          if (hits) places.set(`${table}.${column}`, [...(places.get(`${table}.${column}`) ?? []), ...hits]);
        }
      }
    });
    return places;
  }

  test("stands in no column but those that are said to lead to a person, or hold the team", () => {
    const leads = new Set([
      ...listed("Data that lead to a person by themselves"),
      ...listed("Data about the team"),
    ]);
    const beyond = [...found.keys()].filter((place) => !leads.has(place));
    // What webhooks are told holds the reference of the ordering system, as both pages say.
    expect(beyond).toEqual(["delivery.body"]);
    expect(new Set(found.get("delivery.body"))).toEqual(new Set([source]));
    expect([...found.keys()]).toEqual(
      expect.arrayContaining(["person.name", "orders.source_ref", "member.name"]),
    );
  });

  test("is gone after an erasure, but for the team's", async () => {
    const key = await host.key(["admin"]);
    const people = await host.ask("GET", "/v1/people", { key });
    for (const { id } of people.json.items) {
      expect((await host.ask("DELETE", `/v1/people/${id}`, { key })).status).toBe(204);
    }
    await host.work();
    const left = await placesOf(/qwx\w*/gi);
    expect([...left.keys()].sort()).toEqual(["member.name", "member.subject"]);
  });
});
