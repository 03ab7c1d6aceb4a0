import { type Diagnostic, formatDiagnostic } from "@leadsim/scenarios";
import { type DocumentHead, type DocumentKind, documentKinds } from "../../content/document-kind.js";
import type { Language } from "../../language.js";
import { area, choice, file } from "../page/field.js";
import type { FieldMistakes } from "../page/form-mistakes.js";
import type { Page } from "../page/frame.js";
import { mistakeWords } from "../page/mistake-words.js";
import { type Html, html } from "../../html.js";
import { addressOf } from "./library-pages.js";
import { libraryWords } from "./words.js";

/** What came of a document that was sent. */
export interface Uploaded {
  readonly kind: DocumentKind;
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Null where it was only checked, or has errors. */
  readonly stored: { readonly document: DocumentHead; readonly created: boolean } | null;
}

/** The page to bring content in; every mistake stands at its place in the text, with what to do. */
export function uploadPage(
  language: Language,
  uploaded: Uploaded | null,
  mistakes: FieldMistakes = {},
): Page & { readonly status: number } {
  const words = libraryWords[language];
  const wrong = (name: string): { readonly mistake: string | null; readonly focus: boolean } => {
    const found = mistakes[name];
    return { mistake: found ? mistakeWords[language].codes[found.code](found) : null, focus: found !== undefined };
  };
  const errors = (uploaded?.diagnostics ?? []).filter(({ severity }) => severity === "error").length;
  return {
    title: words.upload,
    status: errors > 0 ? 422 : 200,
    body: html`${uploaded === null || Object.keys(mistakes).length > 0 ? null : outcome(uploaded, errors, language)}
    <p>${words.uploadAbout}</p>
    <form method="post" action="/console/library/upload" enctype="multipart/form-data" class="wide-form">
      ${choice({
        name: "kind",
        ...wrong("kind"),
        label: words.kind,
        value: uploaded?.kind ?? "scenario",
        options: documentKinds.map((kind) => [kind, words.one[kind]] as const),
      })}
      ${file({ name: "file", label: words.file, accept: ".yaml,.yml,.json,text/plain" })}
      ${area({ name: "source", ...wrong("source"), label: words.orText, value: uploaded?.source ?? "", rows: 18, code: true })}
      <div class="actions"><button name="do" value="store">${words.take}</button>
      <button class="plain" name="do" value="check">${words.check}</button></div>
    </form>`,
  };
}

function outcome({ source, diagnostics, stored }: Uploaded, errors: number, language: Language): Html {
  const words = libraryWords[language];
  const name = stored ? `${stored.document.id} ${stored.document.version}` : "";
  const said = stored
    ? html`<a href="${addressOf(stored.document)}">${(stored.created ? words.stored : words.thereAlready)(name)}</a>`
    : html`${errors > 0 ? words.wrong(errors) : diagnostics.length === 0 ? words.clean : ""}`;
  return html`<div class="note" role="${errors > 0 ? "alert" : "status"}"><p>${said}</p></div>
    ${diagnostics.length === 0 ? null : html`<h2>${words.diagnostics}</h2>
    <ol class="diagnostics" lang="en">${diagnostics.map((one) => html`<li><pre tabindex="0" aria-label="${words.severities[one.severity]} ${one.file}:${one.start.line}:${one.start.column}">${formatDiagnostic(one, source)}</pre></li>`)}</ol>`}`;
}
