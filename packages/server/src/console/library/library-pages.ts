import type { DocumentHead, DocumentKind } from "../../content/document-kind.js";
import type { Language } from "../../language.js";
import type { Page } from "../page/frame.js";
import { type Html, html, type Part } from "../../html.js";
import { facts, table } from "../page/table.js";
import { languageName } from "../page/language-name.js";
import { moment } from "../page/time.js";
import { libraryWords } from "./words.js";

/** What the organization can use, by kind, each with its newest version. */
export function libraryPage(
  language: Language,
  documents: Readonly<Record<DocumentKind, readonly DocumentHead[]>>,
  mayWrite: boolean,
): Page {
  const words = libraryWords[language];
  const parts = (Object.keys(documents) as DocumentKind[]).map((kind) => {
    const newest = new Map(documents[kind].map((head) => [head.id, head]));
    const rows = [...newest.values()].map((head) => [
      html`<a href="${addressOf(head)}">${head.title}</a>`,
      html`<code>${head.id}</code>`,
      head.version,
      documents[kind].filter(({ id }) => id === head.id).length,
      head.locale === null ? "–" : languageName(head.locale, language),
      head.library ? words.bundled : words.own,
    ]);
    const columns = [
      words.name,
      words.id,
      words.version,
      { head: words.versions, number: true },
      words.language,
      words.from,
    ] as const;
    return html`<h2>${words.kinds[kind]}</h2>
      ${rows.length === 0 ? html`<p>${words.none}</p>` : table(words.kinds[kind], columns, rows)}`;
  });
  return {
    title: words.title,
    body: html`<p>${words.about}</p>
    ${mayWrite ? html`<p class="actions"><a class="button" href="/console/library/upload">${words.upload}</a></p>` : null}
    ${parts}`,
  };
}

/** Where a version of a document has its page. */
export function addressOf({ kind, id, version }: Pick<DocumentHead, "kind" | "id" | "version">): string {
  return `/console/library/${kind}/${id}/${version}`;
}

/** A version of a document, with what its kind has to show. */
export function documentPage(
  language: Language,
  {
    head,
    versions,
    more,
    parts,
    author,
  }: {
    readonly head: DocumentHead;
    readonly versions: readonly DocumentHead[];
    readonly more: readonly (readonly [string, Part])[];
    readonly parts: readonly Html[];
    /** What an author may open: the source, and a preview where there is one. */
    readonly author: { readonly preview: boolean } | null;
  },
): Page {
  const words = libraryWords[language];
  const { kind, id, version, locale, library, hash, createdAt } = head;
  const others = versions.map((one) =>
    one.version === version
      ? html`<strong>${one.version}</strong> `
      : html`<a href="${addressOf(one)}">${one.version}</a> `,
  );
  return {
    title: head.title,
    body: html`${
      author === null
        ? null
        : html`<p class="actions">
      ${author.preview ? html`<a class="button" href="${addressOf(head)}/preview">${words.preview}</a>` : null}
      <a href="/v1/${kind}s/${id}/versions/${version}/source">${words.source}</a>
      ${author.preview ? html`<span class="hint">${words.previewAbout}</span>` : null}</p>`
    }
    ${library && (kind === "scenario" || kind === "form") ? html`<p class="note">${words.publicKey}</p>` : null}
    ${facts([
      [words.kind, words.one[kind]],
      [words.id, html`<code>${id}</code>`],
      [words.versions, others],
      [words.language, locale === null ? "–" : languageName(locale, language)],
      [words.from, library ? words.bundled : words.own],
      [words.added, moment(createdAt, language)],
      ...more,
      [words.hash, html`<code>${hash.slice(0, 16)}…</code>`],
    ])}
    ${parts}`,
  };
}
