import type { Inline } from "../assets/inline.js";
import type { Language } from "../language.js";
import { pageWords } from "./words.js";

/** What the page runs and how it looks; both lie in it. */
export interface PlayPageParts {
  /** Runs before the rest has arrived. */
  readonly first: Inline;
  readonly script: Inline;
  readonly style: Inline;
}

/**
 * The page around the candidate's screen. It holds no word about anybody: the invitation is behind the # of
 * its address.
 */
export function playPage({ first, script, style }: PlayPageParts, language: Language): string {
  const words = pageWords(language);
  const note = (
    part: string,
    { heading, text }: { readonly heading: string; readonly text: string },
    again = false,
  ) => `
  <main class="note" data-part="${part}" hidden>
    <h1 tabindex="-1">${heading}</h1>
    <p>${text}</p>
    ${again ? `<button type="button" data-again>${words.again}</button>` : ""}
  </main>`;
  return `${headOf(language, `<script>${first.text}</script>\n  <style>${style.text}</style>`)}
<body>
  <noscript><p class="note">${words.noScript}</p></noscript>
  <main class="note" data-part="loading" hidden><p role="status">${words.loading}</p></main>${note("not-valid", words.notValid)}${note("no-link", words.noLink)}${note("no-access", words.noAccess)}${note("offline", words.offline, true)}
  <div data-part="player" hidden>
    <leadsim-player><h1 slot="host" class="whose" data-host></h1></leadsim-player>
    <aside class="report" aria-label="${words.afterwards}" hidden><a data-report href="#">${words.report}</a></aside>
    <aside class="report" aria-label="${words.goBack}" hidden><a data-return href="#">${words.goBack}</a></aside>
  </div>
  <script type="module">${script.text}</script>
</body>
</html>
`;
}

/** What a person reads at an address of the candidate's page that leads nowhere, or while the page can't be had. */
export function refusedPlayPage(
  { style }: Pick<PlayPageParts, "style">,
  status: number,
  language: Language,
): string {
  const words = pageWords(language);
  const { heading, text } = status === 400 || status === 404 ? words.noLink : words.refused;
  return `${headOf(language, `<style>${style.text}</style>`)}
<body>
  <main class="note">
    <h1>${heading}</h1>
    <p>${text}</p>
  </main>
</body>
</html>
`;
}

function headOf(language: Language, parts: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="referrer" content="no-referrer">
  <meta name="robots" content="noindex">
  <title>${pageWords(language).title}</title>
  <link rel="icon" href="data:,">
  ${parts}
</head>`;
}
