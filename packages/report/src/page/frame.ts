import type { Words } from "../words/words.js";
import { type Html, html, trustedMarkup } from "./escape.js";
import { withoutOptionalEnds } from "./optional-ends.js";
import { used } from "./styles/used.js";

/** The parts of a page. */
export interface Frame {
  readonly title: string;
  readonly words: Words;
  readonly styles: string;
  readonly head: Html;
  readonly navigation: Html | null;
  readonly main: readonly (Html | null)[];
  readonly footer?: readonly (Html | null)[];
}

/** No script, no network, nothing from elsewhere: the page can be mailed, archived and opened in ten years. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A whole self-contained page around its parts. */
export function frame({ title, words, styles, head, navigation, main, footer }: Frame): Html {
  const body = html`<body>
<a class="skip" href="#main">${words.page.skip}</a>
${head}
<div class="layout">
${navigation}
<main id="main" tabindex="-1">
${main}
</main>
</div>
<footer class="colophon">${footer}<p class="soft small">${words.page.colophon}</p></footer>
</body>`;
  const { markup } = body;
  return html`${trustedMarkup("<!doctype html>")}
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="leadsim">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${trustedMarkup(used(styles, markup))}</style>
</head>
${trustedMarkup(withoutOptionalEnds(markup))}
</html>
`;
}
