import { type DocumentKind, documentKinds } from "../../content/document-kind.js";
import { putDocument } from "../../content/put-document.js";
import { HostError, notFound } from "../../host-error.js";
import type { Route } from "../call.js";
import { route } from "../route.js";
import { DocumentHead, DocumentList, DocumentParams, PutAnswer, VersionParams } from "../schemas/content.js";

const readers = { staff: ["coordinator", "assessor", "author"] } as const;
const textTypes = ["application/yaml", "application/x-yaml", "text/yaml", "text/plain", "application/json"];

/** Routes about documents, the same for each kind. */
export const contentRoutes: readonly Route[] = documentKinds.flatMap(routesOf);

function routesOf(kind: DocumentKind): readonly Route[] {
  const tag = "Content";
  const root = `/v1/${kind}s`;
  const list = route({
    method: "GET",
    path: root,
    tag,
    summary: `List ${kind}s, the library's included`,
    access: readers,
    answers: { 200: { about: "Every version, by id.", schema: DocumentList } },
    handle: async ({ host, who }) => ({ body: { items: await host.content.list(who.tenant, kind) } }),
  });
  const versions = route({
    method: "GET",
    path: `${root}/{id}/versions`,
    tag,
    summary: `List the versions of a ${kind}`,
    access: readers,
    params: DocumentParams,
    answers: { 200: { about: "Its versions, the newest last.", schema: DocumentList } },
    handle: async ({ host, who, params }) => ({
      body: { items: await host.content.list(who.tenant, kind, params.id) },
    }),
  });
  const read = route({
    method: "GET",
    path: `${root}/{id}/versions/{version}`,
    tag,
    summary: `What a version of a ${kind} is`,
    access: readers,
    params: VersionParams,
    answers: { 200: { about: "Its head: never its text, which holds keys.", schema: DocumentHead } },
    async handle({ host, who, params }) {
      const found = await host.content.read(who.tenant, { kind, ...params });
      if (!found) throw notFound(kind);
      const { source: _source, ...head } = found;
      return { body: head, headers: unchanging };
    },
  });
  const source = route({
    method: "GET",
    path: `${root}/{id}/versions/{version}/source`,
    tag,
    summary: `The text of a version of a ${kind}, as it was put`,
    about: "For authors: it holds the key and the rationales.",
    access: { staff: ["author"] },
    params: VersionParams,
    holdsKeys: true,
    answers: { 200: { about: "The text.", type: "text/plain" } },
    async handle({ host, who, params }) {
      const found = await host.content.read(who.tenant, { kind, ...params });
      if (!found) throw notFound(kind);
      return { text: found.source, type: "text/plain; charset=utf-8", headers: unchanging };
    },
  });
  const put = route({
    method: "PUT",
    path: `${root}/{id}/versions/{version}`,
    tag,
    summary: `Put a version of a ${kind}, for good`,
    about:
      "A version never changes: the same text again is taken as done, another is refused. A document with mistakes is refused with its diagnostics.",
    access: { staff: ["author"] },
    params: VersionParams,
    textTypes,
    bodyLimit: ({ settings }) => settings.documentLimit,
    answers: {
      201: { about: "It was stored.", schema: PutAnswer },
      200: { about: "It was there already.", schema: PutAnswer },
    },
    async handle({ host, who, params, request }) {
      const text = request.body;
      if (typeof text !== "string" || text === "") {
        throw new HostError("invalid-request", "Send the document's text as the body, as YAML or JSON.");
      }
      const { tenant } = who;
      const made = await putDocument(host, host.content, {
        tenant,
        kind,
        ...params,
        source: text,
        by: who.who,
      });
      return { status: made.created ? 201 : 200, body: made };
    },
  });
  return [list, versions, read, source, put];
}

/** A version never changes: whoever may read it may keep it. */
const unchanging = { "cache-control": "private, max-age=31536000, immutable" };
