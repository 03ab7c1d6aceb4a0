import { type Diagnostic, referenceTo, type Translatable, topField } from "@leadsim/scenarios";
import { record } from "../audit/record.js";
import type { Base } from "../base.js";
import type { Query } from "../database/database.js";
import { HostError } from "../host-error.js";
import { sha256Hex } from "../secrets/tokens.js";
import { type Content, type DocumentKey, readRow } from "./content.js";
import { type DocumentHead, libraryTenant } from "./document-kind.js";
import { type Documents, type Known, loadDocument, modelReference } from "./load-document.js";

/** A document on its way in. */
export interface NewDocument extends DocumentKey {
  readonly tenant: string;
  readonly source: string;
  readonly by: string;
}

export interface PutResult {
  readonly document: DocumentHead;
  /** False where exactly this was there already. */
  readonly created: boolean;
  /** Warnings and information: a document with errors is refused. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes in a version of a document, once and for good: the same bytes again change nothing, others are refused.
 *
 * @throws HostError `broken-content` with its diagnostics, `version-exists`, `not-possible`
 */
export async function putDocument(
  { database, now }: Pick<Base, "database" | "now">,
  content: Content,
  wanted: NewDocument,
): Promise<PutResult> {
  const { tenant, kind, id, version, source, by } = wanted;
  const { document, diagnostics } = loadDocument(kind, source, await knownTo(content, wanted));
  if (!document) {
    throw new HostError("broken-content", `This ${kind} has mistakes; nothing was stored.`, { diagnostics });
  }
  if (document.id !== id || document.version !== version) {
    const named = referenceTo(document);
    throw new HostError(
      "not-possible",
      `The document says that it is ${named}, the address ${referenceTo({ id, version })}.`,
    );
  }
  const at = now();
  return database.transaction(tenant, async (query) => {
    await refuseTakenId(query, wanted);
    const created = await insertDocument(query, { tenant, kind, document, source, by, at });
    const { rows } = await readRow(query, tenant, wanted);
    const [row] = rows;
    if (row!.hash !== sha256Hex(source)) {
      throw new HostError(
        "version-exists",
        `${kind} ${referenceTo({ id, version })} is there already, with other content.`,
      );
    }
    if (created)
      await record(query, {
        tenant,
        at,
        who: by,
        what: "created",
        kind: "document",
        subject: `${kind}:${referenceTo({ id, version })}`,
      });
    const { source: _source, ...head } = row!;
    return { document: head, created, diagnostics };
  });
}

/** Stores a checked document; false where one of that version is there. */
export async function insertDocument(
  query: Query,
  {
    tenant,
    kind,
    document,
    source,
    by,
    at,
  }: {
    readonly tenant: string;
    readonly kind: DocumentKey["kind"];
    readonly document: Documents[DocumentKey["kind"]];
    readonly source: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<boolean> {
  const { id, version } = document;
  const title = titleOf(document);
  const locale = "locale" in document ? document.locale : null;
  const { count } = await query(
    `INSERT INTO leadsim.document (tenant, kind, id, version, title, locale, hash, source, created_at, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`,
    [tenant, kind, id, version, title, locale, sha256Hex(source), source, at, by],
  );
  return count === 1;
}

/** What people know a document by: a translation by the title that it gives to what it translates. */
function titleOf(document: Documents[DocumentKey["kind"]]): string {
  if ("title" in document) return document.title;
  const title = "texts" in document ? document.texts.title : undefined;
  return title?.text ?? title?.from ?? document.id;
}

/** An id means one thing: what comes with the program keeps its names, and what can be ordered shares none. */
async function refuseTakenId(query: Query, { kind, id }: DocumentKey): Promise<void> {
  const other = kind === "form" ? "scenario" : kind === "scenario" ? "form" : kind;
  const { rows } = await query<{ kind: string }>(
    `SELECT kind FROM leadsim.document
      WHERE id = $2 AND (tenant = '${libraryTenant}' AND kind = $1 OR kind = $3 AND kind <> $1) LIMIT 1`,
    [kind, id, other],
  );
  if (!rows[0]) return;
  throw new HostError(
    "not-possible",
    `There is a ${rows[0].kind} “${id}” already. Give yours an id of its own.`,
  );
}

/** What a document on its way in may refer to. */
export async function knownTo(
  content: Content,
  { tenant, kind, source }: Pick<NewDocument, "tenant" | "kind" | "source">,
): Promise<Known> {
  const reference = kind === "scenario" || kind === "form" ? modelReference(source) : undefined;
  const head = reference === undefined ? null : await content.resolve(tenant, "model", reference);
  const models = head
    ? [await content.document(tenant, { kind: "model", id: head.id, version: head.version })]
    : [];
  const nothing = { scenarios: [], publicScenarios: [], translated: [] };
  if (kind === "translation")
    return { ...nothing, models, translated: await translatedBy(content, tenant, source) };
  if (kind !== "form") return { ...nothing, models };
  const scenarios = await content.list(tenant, "scenario");
  const publicScenarios = scenarios.filter(({ library }) => library).map(({ id }) => id);
  return { ...nothing, models, scenarios, publicScenarios };
}

/** What a translation says it is of: the newest version there is. */
async function translatedBy(content: Content, tenant: string, source: string): Promise<Translatable[]> {
  const kind = topField(source, "kind");
  const of = topField(source, "of");
  if (of === undefined || (kind !== "scenario" && kind !== "model" && kind !== "form")) return [];
  const head = await content.resolve(tenant, kind, of);
  return head ? [await content.document(tenant, { kind, id: head.id, version: head.version })] : [];
}
