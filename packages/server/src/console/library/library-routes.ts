import { Type } from "@sinclair/typebox";
import { mayAs } from "../../access/principal.js";
import { type DocumentHead, type DocumentKind, documentKinds } from "../../content/document-kind.js";
import { putDocument } from "../../content/put-document.js";
import type { Host } from "../../host.js";
import { notFound } from "../../host-error.js";
import { DocumentId, DocumentVersion, record } from "../../http/schemas/common.js";
import type { Language } from "../../language.js";
import { type ConsoleRoute, consoleRoute } from "../page/console-route.js";
import { type Html, html, type Part } from "../../html.js";
import { refusedAt, wrongField } from "../page/form-mistakes.js";
import { oneOf } from "../page/read-query.js";
import { table } from "../page/table.js";
import { checkContent } from "./check-content.js";
import { coverageTable } from "./coverage-table.js";
import { addressOf, documentPage, libraryPage } from "./library-pages.js";
import { previewOf, previewPolicy } from "./preview-of.js";
import { sceneDrawing } from "./scene-drawing.js";
import { uploadPage } from "./upload-page.js";
import { libraryWords } from "./words.js";

const section = "library";
const params = record({
  kind: Type.Union(documentKinds.map((kind) => Type.Literal(kind))),
  id: DocumentId,
  version: DocumentVersion,
});

const list = consoleRoute({
  method: "GET",
  path: "/library",
  section,
  summary: "Content by kind, id and version",
  async handle({ host, language, who, asked: { tenant } }) {
    const found = await Promise.all(documentKinds.map(async (kind) => [kind, await host.content.list(tenant, kind)] as const));
    const documents = Object.fromEntries(found) as Record<DocumentKind, readonly DocumentHead[]>;
    return libraryPage(language, documents, mayAs(who, ["author"]));
  },
});

const upload = consoleRoute({
  method: "GET",
  path: "/library/upload",
  section,
  roles: ["author"],
  summary: "The page to bring content in",
  handle: async ({ language }) => uploadPage(language, null),
});

const take = consoleRoute({
  method: "POST",
  path: "/library/upload",
  section,
  roles: ["author"],
  summary: "Check a document, and store it where nothing is wrong",
  holdsKeys: true,
  bodyLimit: (host) => host.settings.documentLimit,
  async handle({ host, language, form, asked: { tenant, by } }) {
    const kind = oneOf(documentKinds, form.text("kind"));
    const source = form.text("file") || form.text("source");
    if (kind === undefined) throw wrongField("kind", "choose-one");
    const { diagnostics, says } = await checkContent(host, { tenant, kind, source });
    const wanted = says !== null && form.text("do") === "store";
    const stored = wanted
      ? await refusedAt("source", { "version-exists": "version-taken", "not-possible": "id-taken" }, () =>
          putDocument(host, host.content, { tenant, kind, ...says, source, by }),
        )
      : null;
    return uploadPage(language, { kind, source, diagnostics, stored });
  },
  async again({ language, form }, { mistakes }) {
    const kind = oneOf(documentKinds, form.text("kind")) ?? "scenario";
    const sent = { kind, source: form.text("file") || form.text("source"), diagnostics: [], stored: null };
    return uploadPage(language, sent, mistakes);
  },
});

const read = consoleRoute({
  method: "GET",
  path: "/library/{kind}/{id}/{version}",
  section,
  summary: "A version of a scenario, form or other document",
  params,
  async handle({ host, language, who, params: key, asked: { tenant } }) {
    const head = await headOf(host, tenant, key);
    const versions = await host.content.list(tenant, head.kind, head.id);
    const isAuthor = mayAs(who, ["author"]);
    const { more, parts } = await shownOf(host, tenant, head, language);
    const preview = head.kind === "scenario" || head.kind === "form";
    return documentPage(language, { head, versions, more, parts, author: isAuthor ? { preview } : null });
  },
});

const preview: ConsoleRoute = (assets) =>
  consoleRoute({
    method: "GET",
    path: "/library/{kind}/{id}/{version}/preview",
    section,
    roles: ["author"],
    summary: "A scenario or form as its author plays it, with its key",
    holdsKeys: true,
    params,
    async handle({ host, params: key, asked: { tenant } }) {
      const head = await headOf(host, tenant, key);
      if (head.kind !== "scenario" && head.kind !== "form") throw notFound("preview");
      const file = await previewOf(host, assets, tenant, head);
      return { file, type: "text/html; charset=utf-8", name: null, policy: previewPolicy };
    },
  })(assets);

/** Pages about content. Fixed paths come before those with an id. */
export const libraryPages: readonly ConsoleRoute[] = [list, upload, take, read, preview];

async function headOf(
  host: Host,
  tenant: string,
  { kind, id, version }: { readonly kind: DocumentKind; readonly id: string; readonly version: string },
): Promise<DocumentHead> {
  const found = await host.content.read(tenant, { kind, id, version });
  if (!found) throw notFound(kind);
  const { source: _source, ...head } = found;
  return head;
}

interface Shown {
  readonly more: readonly (readonly [string, Part])[];
  readonly parts: readonly Html[];
}

/** What a kind of document has to show besides its name. */
async function shownOf(host: Host, tenant: string, head: DocumentHead, language: Language): Promise<Shown> {
  const words = libraryWords[language];
  const { kind, id, version } = head;
  if (kind !== "scenario" && kind !== "form") return { more: [], parts: [] };
  const { form, plays, model } = await host.content.playable(tenant, id, version);
  const scenarios = plays.map(({ scenario }) => scenario);
  const minutes = scenarios.reduce((sum, { minutes: one }) => sum + one, 0);
  const coverage = html`<h2>${words.coverage}</h2>${coverageTable(plays, model, language)}`;
  const rows = scenarios.map((scenario) => [
    html`<a href="${addressOf({ kind: "scenario", id: scenario.id, version: scenario.version })}">${scenario.title}</a>`,
    scenario.version,
    scenario.minutes,
  ]);
  const columns = [words.name, words.version, { head: words.minutes, number: true }] as const;
  return {
    more: [
      [words.model, `${model.id} ${model.version}`],
      [words.minutes, minutes],
      ...(form ? [[words.purpose, words.purposes[form.purpose]] as const] : []),
    ],
    parts: form
      ? [html`<h2>${words.holds}</h2>${table(words.holds, columns, rows)}`, coverage]
      : [html`<h2>${words.graph}</h2>${sceneDrawing(plays[0]!, language)}`, coverage],
  };
}
