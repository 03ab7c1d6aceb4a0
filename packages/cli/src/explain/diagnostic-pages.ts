import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { pageAsText } from "./page-as-text.js";

// Beside the built program, where the build copies the pages; in the repository they are written in docs.
const folders = ["./diagnostics/", "../../../../docs/diagnostics/"].map(
  (path) => new URL(path, import.meta.url),
);

/** The Markdown page that explains a code: what is wrong, how it looks right, and why. */
export function diagnosticPage(code: string): string | undefined {
  const address = addressOf(code);
  return address && readFileSync(address, "utf8");
}

/** A page as SARIF holds it: as written, and as plain text of 100 columns. */
export function pageOf(code: string): { readonly markdown: string; readonly text: string } | undefined {
  const markdown = diagnosticPage(code);
  return markdown === undefined ? undefined : { markdown, text: pageAsText(markdown, 100) };
}

/** Where the page of a code lies on this machine, as a `file:` URI. */
export function diagnosticPageUri(code: string): string | undefined {
  const address = addressOf(code);
  return address && pathToFileURL(fileURLToPath(address)).href;
}

function addressOf(code: string): URL | undefined {
  if (!/^[a-z][a-z0-9-]*$/.test(code)) return undefined;
  const known = found.get(code);
  if (known) return known;
  const address = folders.map((folder) => new URL(`${code}.md`, folder)).find((page) => existsSync(page));
  if (address) found.set(code, address);
  return address;
}

const found = new Map<string, URL>();
