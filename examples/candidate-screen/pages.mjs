// The four pages as files: what a browser asks for, by path.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadScenario } from "@leadsim/scenarios";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

/** What a page may do under the strict policy: run its own scripts, and nothing made from text. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");

/**
 * @param {string} file a scenario
 * @param {readonly string[]} [conditions] for esbuild
 */
export async function pages(file, conditions = []) {
  const scenario = scenarioOf(file);
  const [plain, react] = await Promise.all([
    bundle("plain.mjs", scenario, conditions),
    bundle("react.jsx", scenario, conditions),
  ]);
  const element = "<leadsim-player></leadsim-player>";
  return {
    "/": html(
      "A plain page",
      '<ul><li><a href="/plain">Plain</a><li><a href="/react">React</a><li><a href="/strict">Strict policy</a></ul>',
    ),
    "/plain": html("A plain page", element, "/plain.js"),
    "/strict": html("A page with a strict policy", element, "/plain.js"),
    "/react": html("A page made with React", '<div id="root"></div>', "/react.js"),
    "/plain.js": { type: "text/javascript", body: plain },
    "/react.js": { type: "text/javascript", body: react },
    "/host.css": {
      type: "text/css",
      body: "body { margin: 0 } .host { font: 1rem sans-serif; padding: 1rem; margin: 0 }",
    },
  };
}

/**
 * One HTML file with everything in it.
 *
 * @param {string} file a scenario
 * @param {readonly string[]} [conditions] for esbuild
 */
export async function kiosk(file, conditions = []) {
  const scenario = scenarioOf(file);
  const script = await bundle("kiosk.mjs", scenario, conditions);
  // A closing tag within a text of the script would end it.
  const safe = script.replaceAll("</script", "<\\/script");
  return `<!doctype html>
<!-- This file holds the key of the scenario: whoever opens it can read which answers count how much. -->
<html lang="${scenario.locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(scenario.title)}</title>
<body style="margin:0">
<leadsim-player></leadsim-player>
<p style="text-align:center"><button id="save" hidden>Save the transcript</button></p>
<script type="module">${safe}</script>
</body>
</html>
`;
}

function scenarioOf(file) {
  const { document, diagnostics } = loadScenario(readFileSync(file, "utf8"), { file });
  if (document) return document;
  throw new Error(diagnostics.map(({ message }) => message).join("\n"));
}

async function bundle(entry, scenario, conditions) {
  const { outputFiles } = await build({
    entryPoints: [here + entry],
    bundle: true,
    minify: true,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    conditions: [...conditions],
    plugins: [contentOf(scenario)],
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0].text;
}

/** Lets a page import the checked scenario as data. */
function contentOf(scenario) {
  return {
    name: "scenario",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^scenario$/ }, () => ({ path: "scenario", namespace: "scenario" }));
      onLoad({ filter: /.*/, namespace: "scenario" }, () => ({
        contents: JSON.stringify(scenario),
        loader: "json",
      }));
    },
  };
}

function html(title, body, script) {
  return {
    type: "text/html",
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/host.css">${script ? `<script type="module" src="${script}"></script>` : ""}
</head><body><h1 class="host">${title}</h1>${body}</body></html>`,
  };
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
