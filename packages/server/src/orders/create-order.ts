import { createHash } from "node:crypto";
import { record } from "../audit/record.js";
import type { Base } from "../base.js";
import type { Content } from "../content/content.js";
import type { DocumentHead } from "../content/document-kind.js";
import type { Query } from "../database/database.js";
import { HostError } from "../host-error.js";
import { type Asked, findOrAddPerson, holdPerson, type PersonFields } from "../people/people.js";
import { newId } from "../secrets/new-id.js";
import { announce } from "../webhooks/announce.js";
import type { Accommodation, Order } from "./order.js";
import { readOrder } from "./read-orders.js";

/** What is ordered. */
export interface OrderRequest {
  /** The id of a form, or of a scenario to be sat by itself, with or without its version; the newest is taken. */
  readonly form: string;
  /** A person who is known, or who it is. */
  readonly person: string | PersonFields;
  readonly accommodation?: Accommodation;
  readonly deadline?: Date | null;
  /** Which system orders; with its reference, the same order is made once however often it is sent. */
  readonly source?: string;
  readonly reference?: string;
}

/** An order as it was made, or as it was there already. */
export interface MadeOrder {
  readonly order: Order;
  readonly created: boolean;
}

/**
 * Makes an order, once for each reference of a source: the same request again gives the order that was made.
 *
 * @throws HostError `not-found` (form, person), `person-erased`, `already-there` where the reference stands for another
 * request, `not-possible` for a deadline that has passed
 */
export async function createOrder(
  base: Pick<Base, "database" | "now">,
  content: Content,
  { tenant, by, request }: { readonly tenant: string; readonly by: string; readonly request: OrderRequest },
): Promise<MadeOrder> {
  const [made] = await createOrders(base, content, { tenant, by, requests: [request] });
  return made!;
}

/**
 * Makes several orders in one transaction: all of them or none. Throws as {@link createOrder} does.
 * @param alongside done in the same transaction with each order
 */
export async function createOrders(
  { database, now }: Pick<Base, "database" | "now">,
  content: Content,
  {
    tenant,
    by,
    requests,
  }: { readonly tenant: string; readonly by: string; readonly requests: readonly OrderRequest[] },
  alongside: (query: Query, asked: Asked, made: MadeOrder) => Promise<void> = async () => {},
): Promise<readonly MadeOrder[]> {
  const at = now();
  const forms = new Map<string, DocumentHead>();
  for (const { form, deadline } of requests) {
    if (deadline && deadline <= at) throw new HostError("not-possible", "The deadline has passed already.");
    if (forms.has(form)) continue;
    const head = await content.orderable(tenant, form);
    await content.playable(tenant, head.id, head.version);
    forms.set(form, head);
  }
  const asked = { tenant, by, at };
  return database.transaction(tenant, async (query) => {
    const all: MadeOrder[] = [];
    for (const request of requests) {
      const made = await placeOrder(query, asked, request, forms.get(request.form)!);
      await alongside(query, asked, made);
      all.push(made);
    }
    return all;
  });
}

async function placeOrder(
  query: Query,
  asked: Asked,
  request: OrderRequest,
  form: DocumentHead,
): Promise<MadeOrder> {
  const { tenant, by, at } = asked;
  const { accommodation = 1, deadline = null, source = "api", reference, person } = request;
  const said = [
    request.form,
    typeof person === "string" ? person : Object.entries(person).sort(),
    accommodation,
    deadline,
  ];
  const hash = createHash("sha256").update(JSON.stringify(said)).digest();
  const id = newId(at);
  const known = reference === undefined ? null : await knownOrder(query, tenant, source, reference);
  if (known) return { order: await sameOrder(query, { tenant, known, hash, at }), created: false };
  const personId = await personOf(query, asked, person);
  const { count } = await query(
    `INSERT INTO leadsim.orders (tenant, id, person, form, form_version, accommodation, deadline, source,
       source_ref, request_hash, created_at, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     ON CONFLICT (tenant, source, source_ref) DO NOTHING`,
    [
      tenant,
      id,
      personId,
      form.id,
      form.version,
      String(accommodation),
      deadline,
      source,
      reference ?? id,
      hash,
      at,
      by,
    ],
  );
  if (count === 0) {
    // Sent twice at once: the other one is there by now.
    const other = await knownOrder(query, tenant, source, reference!);
    return { order: await sameOrder(query, { tenant, known: other!, hash, at }), created: false };
  }
  await record(query, { tenant, at, who: by, what: "created", kind: "order", subject: id });
  await announce(query, {
    tenant,
    type: "order.created",
    at,
    data: { order: id, reference: reference ?? null },
  });
  return { order: await readOrder(query, tenant, id, at), created: true };
}

interface KnownOrder {
  readonly id: string;
  readonly hash: Uint8Array;
}

async function knownOrder(
  query: Query,
  tenant: string,
  source: string,
  reference: string,
): Promise<KnownOrder | null> {
  const { rows } = await query<KnownOrder>(
    "SELECT id, request_hash AS hash FROM leadsim.orders WHERE tenant = $1 AND source = $2 AND source_ref = $3",
    [tenant, source, reference],
  );
  return rows[0] ?? null;
}

function sameOrder(
  query: Query,
  { tenant, known, hash, at }: { tenant: string; known: KnownOrder; hash: Buffer; at: Date },
): Promise<Order> {
  if (hash.equals(known.hash)) return readOrder(query, tenant, known.id, at);
  throw new HostError("already-there", "This reference was used for another order.", { order: known.id });
}

async function personOf(query: Query, asked: Asked, person: OrderRequest["person"]): Promise<string> {
  if (typeof person !== "string") return findOrAddPerson(query, asked, person);
  const { id, erasedAt } = await holdPerson(query, asked.tenant, person);
  if (erasedAt) throw new HostError("person-erased", "This person was erased; order for a new one.");
  return id;
}
