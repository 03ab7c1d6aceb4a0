import type { Staff } from "../../access/principal.js";
import type { Assets } from "../../assets/assets.js";
import { type Html, html, when } from "../../html.js";
import type { Language } from "../../language.js";
import { type Section, sectionsFor } from "./sections.js";
import { frameWords } from "./words.js";

/** What stands around a page. */
export interface Frame {
  readonly assets: Assets;
  readonly language: Language;
  /** Null where nobody is signed in. */
  readonly who: Staff | null;
  readonly section: Section | null;
  /** Where the page itself is, for the switch of language. */
  readonly here: string;
}

export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Said at the top, and to screen readers at once: what was just done. */
  readonly done?: string | null;
  /** Said at the top: that a form was not done. */
  readonly wrong?: string | null;
}

const htmx = JSON.stringify({
  includeIndicatorStyles: false,
  allowEval: false,
  allowScriptTags: false,
  selfRequestsOnly: true,
  historyCacheSize: 0,
  scrollIntoViewOnBoost: false,
});

/** A whole page of the console. */
export function wholePage(
  { assets, language, who, section, here }: Frame,
  { title, body, done = null, wrong = null }: Page,
): string {
  const words = frameWords[language];
  const page = html`<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <meta name="htmx-config" content="${htmx}">
  <title>${title} – leadsim</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="${assets.address("console.css")}">
  <script type="module" src="${assets.address("console.js")}"></script>
  <script defer src="${assets.address("htmx.js")}"></script>
</head>
<body>
  <a class="skip" href="#content">${words.skip}</a>
  <header>
    <p class="brand">leadsim${who ? html` <span class="soft">${who.tenant}</span>` : null}</p>
    <div class="account">
      <form method="post" action="/console/language"><input type="hidden" name="here" value="${here}">
        <button class="quiet" name="language" value="${language === "en" ? "de" : "en"}" lang="${language === "en" ? "de" : "en"}">${words.language}</button></form>
      ${who ? html`<form method="post" action="/console/sign-out"><button class="quiet">${words.signOut}</button></form>` : null}
    </div>
    ${who ? navigation(who, section, language) : null}
  </header>
  <main id="content" tabindex="-1">
    ${done === null ? null : html`<p class="done" role="status">${done}</p>`}
    ${wrong === null ? null : html`<p class="note" role="alert">${wrong}</p>`}
    <h1>${title}</h1>
    ${body}
  </main>
</body>
</html>
`;
  return page.markup;
}

function navigation(who: Staff, here: Section | null, language: Language): Html {
  const words = frameWords[language];
  const links = sectionsFor(who).map(
    (section) =>
      html`<li><a href="/console/${section}" ${when(section === here, html`aria-current="page"`)}>${words.sections[section]}</a></li>`,
  );
  return html`<nav aria-label="${words.navigation}"><ul>${links}</ul></nav>`;
}
