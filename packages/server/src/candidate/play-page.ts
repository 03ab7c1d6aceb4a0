import type { Assets } from "../assets/assets.js";
import { languageOf } from "../language.js";
import { pageWords } from "./words.js";

/** The page around the candidate's screen. It holds no word about anybody: the invitation is behind the # of its address. */
export function playPage(assets: Assets, acceptLanguage: string | undefined): string {
  const language = languageOf(acceptLanguage);
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
  return `<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="referrer" content="no-referrer">
  <meta name="robots" content="noindex">
  <title>${words.title}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="${assets.address("play.css")}">
  <script type="module" src="${assets.address("play.js")}"></script>
</head>
<body>
  <noscript><p class="note">${words.noScript}</p></noscript>
  <main class="note" data-part="loading" hidden><p role="status">${words.loading}</p></main>${note("not-valid", words.notValid)}${note("no-link", words.noLink)}${note("no-access", words.noAccess)}${note("offline", words.offline, true)}
  <div data-part="player" hidden>
    <p class="whose" data-host></p>
    <leadsim-player></leadsim-player>
    <p class="report" hidden><a data-report href="#">${words.report}</a></p>
  </div>
</body>
</html>
`;
}
