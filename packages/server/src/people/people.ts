import { record } from "../audit/record.js";
import type { Query } from "../database/database.js";
import { HostError, notFound } from "../host-error.js";
import { newId } from "../secrets/new-id.js";

/** A person as the organization knows them. After erasure nothing is left but the id. */
export interface Person {
  readonly id: string;
  /** The organization's own name for the person, such as an id of its HR system. */
  readonly externalRef: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly locale: string | null;
  readonly team: string | null;
  readonly createdAt: Date;
  readonly erasedAt: Date | null;
}

/** What is said about a person; what is left out stays as it was. */
export interface PersonFields {
  readonly externalRef?: string;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly locale?: string | null;
  readonly team?: string | null;
}

/** Whose rows, and who asks. */
export interface Asked {
  readonly tenant: string;
  readonly by: string;
  readonly at: Date;
}

const columns = `id, external_ref AS "externalRef", name, email, locale, team, created_at AS "createdAt",
  erased_at AS "erasedAt"`;

/** @throws HostError `not-found` */
export async function readPerson(query: Query, tenant: string, id: string): Promise<Person> {
  const { rows } = await query<Person>(
    `SELECT ${columns} FROM leadsim.person WHERE tenant = $1 AND id = $2`,
    [tenant, id],
  );
  if (!rows[0]) throw notFound("person");
  return rows[0];
}

/**
 * Reads a person and holds them until the transaction ends: nobody erases or changes them in between.
 * @throws HostError `not-found`
 */
export async function holdPerson(query: Query, tenant: string, id: string): Promise<Person> {
  await query("SELECT FROM leadsim.person WHERE tenant = $1 AND id = $2 FOR UPDATE", [tenant, id]);
  // In a statement of its own: it sees what the one who held them before has stored.
  return readPerson(query, tenant, id);
}

export async function listPeople(
  query: Query,
  tenant: string,
  { team, after, limit }: { readonly team?: string; readonly after?: string; readonly limit: number },
): Promise<readonly Person[]> {
  const { rows } = await query<Person>(
    `SELECT ${columns} FROM leadsim.person
      WHERE tenant = $1 AND ($2::text IS NULL OR team = $2) AND ($3::uuid IS NULL OR id < $3)
      ORDER BY id DESC LIMIT $4`,
    [tenant, team ?? null, after ?? null, limit],
  );
  return rows;
}

/** The person that an order is for: found by the organization's own reference, else new. */
export async function findOrAddPerson(
  query: Query,
  { tenant, by, at }: Asked,
  fields: PersonFields,
): Promise<string> {
  const { externalRef = null, name = null, email = null, locale = null, team = null } = fields;
  const id = newId(at);
  const { rows } = await query<{ id: string; erased: boolean }>(
    `INSERT INTO leadsim.person (tenant, id, external_ref, name, email, locale, team, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (tenant, external_ref) DO UPDATE SET
       name = coalesce(excluded.name, person.name), email = coalesce(excluded.email, person.email),
       locale = coalesce(excluded.locale, person.locale), team = coalesce(excluded.team, person.team)
     RETURNING id`,
    [tenant, id, externalRef, name, email, locale, team, at],
  );
  const found = rows[0]!.id;
  if (found === id)
    await record(query, { tenant, at, who: by, what: "created", kind: "person", subject: id });
  return found;
}

/** @throws HostError `not-found`, `person-erased`, or `already-there` for a reference that is another person's */
export async function changePerson(
  query: Query,
  { tenant, by, at }: Asked,
  id: string,
  fields: PersonFields,
): Promise<Person> {
  const before = await holdPerson(query, tenant, id);
  if (before.erasedAt)
    throw new HostError("person-erased", "This person was erased; order anew for a new one.");
  const { externalRef, name, email, locale, team } = { ...before, ...fields };
  const { rows: others } = await query(
    "SELECT 1 FROM leadsim.person WHERE tenant = $1 AND external_ref = $2 AND id <> $3",
    [tenant, externalRef, id],
  );
  if (others.length > 0) throw new HostError("already-there", "This reference is another person's.");
  const { rows } = await query<Person>(
    `UPDATE leadsim.person SET external_ref = $3, name = $4, email = $5, locale = $6, team = $7
      WHERE tenant = $1 AND id = $2 RETURNING ${columns}`,
    [tenant, id, externalRef, name, email, locale, team],
  );
  const detail = { fields: Object.keys(fields).join() };
  await record(query, { tenant, at, who: by, what: "changed", kind: "person", subject: id, detail });
  return rows[0]!;
}
