/** A document as the page gets it: YAML or JSON as written. */
export interface PreviewFile {
  /** As the author would write its path. */
  readonly file: string;
  readonly text: string;
}

/** What the page is told before it begins. */
export interface PreviewData {
  /** The file of the scenario or form that is previewed. */
  readonly target: string;
  /** The target with all that it refers to. */
  readonly files: readonly PreviewFile[];
  /**
   * Where a running preview tells of changes and opens an editor; null in a file that is passed on, which knows no more
   * than it holds.
   */
  readonly live: { readonly events: string; readonly open: string; readonly assets: string } | null;
  /** Pictures and recordings that the page holds, by their path: addresses that hold them. None unless given. */
  readonly media?: Readonly<Record<string, string>>;
}

export interface PreviewPageOptions {
  readonly title: string;
  readonly data: PreviewData;
  /**
   * The programs of the page and its worker, `@leadsim/preview/preview.js` and
   * `@leadsim/preview/analysis.js`: their texts, or the addresses they are served at.
   */
  readonly programs:
    | { readonly texts: { readonly page: string; readonly worker: string } }
    | { readonly addresses: { readonly page: string; readonly worker: string } };
}

/**
 * The preview as one HTML page. With the program's text in it the page needs no server and no network; it holds the
 * scoring key, and says so.
 */
export function previewPage({ title, data, programs }: PreviewPageOptions): string {
  const scripts =
    "texts" in programs
      ? `<script type="text/plain" id="worker">${scriptText(programs.texts.worker)}</script>
<script>${scriptText(programs.texts.page)}</script>`
      : `<script type="text/plain" id="worker" data-address="${escapeAttribute(programs.addresses.worker)}"></script>
<script src="${escapeAttribute(programs.addresses.page)}"></script>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="leadsim">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${escapeText(title)} · preview</title>
</head>
<body>
<noscript>This preview needs JavaScript.</noscript>
<leadsim-preview></leadsim-preview>
<script type="application/json" id="preview-data">${jsonText(data)}</script>
${scripts}
</body>
</html>
`;
}

/** JSON inside a script element: no text in it may end the element or open a comment. */
function jsonText(data: PreviewData): string {
  return JSON.stringify(data)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/**
 * Inside a program the same marks can stand only in strings and regular expressions, where the escape means
 * the same.
 */
function scriptText(program: string): string {
  return program.replace(/<(?=\/script|!--|script)/gi, "\\x3c");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;");
}
