import type { Base } from "../base.js";
import { everyTenant } from "../database/database.js";
import { pauseAfter } from "../jobs/pause-after.js";
import { readTranscript } from "../sessions/event-rows.js";
import type { FeedBody, Statement } from "../statements/statement.js";
import { statementsOf } from "../statements/statements-of.js";
import type { AllowedHosts } from "../webhooks/public-address.js";
import { isGood, type Message, type Sent, send, wordsOf } from "../webhooks/send.js";
import { noteError, placeOf } from "./connection.js";

/** What telling record stores needs. */
export interface StatementParts {
  readonly base: Pick<Base, "database" | "keyring" | "now">;
  readonly allowed: AllowedHosts;
  readonly publicUrl: () => string;
}

interface Due {
  readonly tenant: string;
  readonly session: string;
  readonly connection: string;
  readonly id: string;
  readonly endpoint: string;
  readonly token: Uint8Array | null;
  readonly secret: Uint8Array | null;
  readonly body: FeedBody;
  readonly cursor: number;
  readonly tries: number;
  readonly seq: number;
  readonly over: boolean;
}

/** Milliseconds for which a feed that was taken is this replica's. */
const lease = 60_000;

/**
 * Tells one record store what happened in one session since it was told last. The transcript is the outbox:
 * nothing is lost where a replica stops in between, and a statement that is sent twice has the same id.
 *
 * @param tenant whose sessions alone; everybody's unless given
 * @returns whether there was one
 */
export async function sendStatements(parts: StatementParts, tenant: string = everyTenant): Promise<boolean> {
  const { database, now } = parts.base;
  const due = await take(parts, tenant);
  if (!due) return false;
  const { events } = await database.transaction(due.tenant, (query) =>
    readTranscript(query, { tenant: due.tenant, id: due.session, seq: due.seq }),
  );
  const ids = `${parts.publicUrl()}/xapi/decisions`;
  const statements = statementsOf(events, due, { cursor: due.cursor, ids });
  const outcome = await sendAll(parts, due, statements);
  const at = now();
  const told = isTaken(outcome);
  const again = told ? at : pauseAfter(due.tries, at);
  await database.transaction(due.tenant, async (query) => {
    await query(
      `UPDATE leadsim.statement_feed SET cursor = $5, tries = $6, next_at = $7, ended = $8, completed = completed OR $9
        WHERE tenant = $1 AND session = $2 AND connection = $3 AND id = $4`,
      [
        due.tenant,
        due.session,
        due.connection,
        due.id,
        told ? due.seq : due.cursor,
        told ? 0 : due.tries + 1,
        again ?? at,
        // Given up, or over: where a launch ended, the platform takes nothing more of it.
        again === null || (told && due.over && due.body.cmi5),
        told && statements.some(({ result }) => result?.completion === true),
      ],
    );
    const words = told ? null : wordsOf(outcome);
    if (words !== null) await noteError(query, { ...due, at }, words);
  });
  return true;
}

async function take({ base: { database, now } }: StatementParts, of: string): Promise<Due | null> {
  const at = now();
  return database.transaction(of, async (query) => {
    const { rows } = await query<Due>(
      `SELECT f.tenant, f.session, f.connection, f.id, f.endpoint, f.token, f.body, f.cursor, f.tries, s.seq,
              s.ended_at IS NOT NULL AS over, c.secret
         FROM leadsim.statement_feed f
         JOIN leadsim.session s ON s.tenant = f.tenant AND s.id = f.session AND s.seq > f.cursor
         JOIN leadsim.connection c ON c.tenant = f.tenant AND c.id = f.connection AND c.removed_at IS NULL
        WHERE NOT f.ended AND f.next_at <= $1 ORDER BY f.next_at LIMIT 1 FOR UPDATE OF f SKIP LOCKED`,
      [at],
    );
    const [due] = rows;
    if (!due) return null;
    await query(
      "UPDATE leadsim.statement_feed SET next_at = $4 WHERE tenant = $1 AND session = $2 AND connection = $3",
      [due.tenant, due.session, due.connection, new Date(at.getTime() + lease)],
    );
    return due;
  });
}

/** One after the other, in their order, up to the first that is not taken; the last answer. */
async function sendAll(
  { base: { keyring }, allowed }: StatementParts,
  { tenant, connection, endpoint, token, secret }: Due,
  statements: readonly Statement[],
): Promise<Sent | Error> {
  const sealed = token ?? secret;
  const headers = headersOf(sealed === null ? "" : keyring.open(sealed, placeOf(tenant, connection)));
  let outcome: Sent | Error = { status: 204 };
  for (const statement of statements) {
    const message = putStatement({ endpoint, headers }, statement);
    outcome = await send(message, allowed).catch((error: Error) => error);
    if (!isTaken(outcome)) break;
  }
  return outcome;
}

/** A statement under its own id: sent again, it is the same one. */
export function putStatement(
  { endpoint, headers }: { readonly endpoint: string; readonly headers: Message["headers"] },
  statement: Statement,
): Message {
  const address = addressOf(endpoint, `statements?statementId=${statement.id}`);
  return { method: "PUT", address, body: JSON.stringify(statement), headers };
}

/** An address under a record store's endpoint, which may end with a slash or not. */
export function addressOf(endpoint: string, resource: string): string {
  return `${endpoint.replace(/\/$/, "")}/${resource}`;
}

/** How a request to a record store is signed and versioned. */
export function headersOf(token: string): Readonly<Record<string, string>> {
  return { authorization: `Basic ${token}`, "x-experience-api-version": "1.0.3" };
}

/** Taken now, or before: 409 is how a record store says that it has a statement of this id. */
function isTaken(outcome: Sent | Error): boolean {
  return isGood(outcome) || (!(outcome instanceof Error) && outcome.status === 409);
}
