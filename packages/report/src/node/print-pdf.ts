import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** Why a page was not printed. */
export type PrintFault = "no-browser" | "not-printed";

/** A page that was not printed: the message says what, and what to do. */
export class PrintError extends Error {
  readonly code: PrintFault;

  constructor(code: PrintFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "PrintError";
    this.code = code;
  }
}

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

// A page of 300 kB prints in one to five seconds on a busy machine.
const patience = 60_000;

/**
 * Prints a page of this package as a PDF with tags and an outline, on the paper that the page asks for, by a
 * Chromium or Chrome that is on the machine: `$CHROMIUM`, else where it usually lies. The page is written to
 * a folder of its own, which is removed.
 * @param page a page of this package, which has no script and loads nothing
 * @throws PrintError `no-browser` where there is none; `not-printed` where it did not print
 */
export async function printPdf(page: string): Promise<Uint8Array> {
  const browser = process.env.CHROMIUM || usualPlaces.find((place) => existsSync(place));
  if (browser === undefined) {
    throw new PrintError(
      "no-browser",
      "A PDF is printed by Chromium or Chrome, and none was found. Install one, or name it in CHROMIUM.",
    );
  }
  const folder = await mkdtemp(join(tmpdir(), "leadsim-"));
  try {
    const [source, target] = [join(folder, "page.html"), join(folder, "page.pdf")];
    await writeFile(source, page, { mode: 0o600 });
    await promisify(execFile)(browser, [...optionsFor(folder, target), pathToFileURL(source).href], {
      timeout: patience,
    });
    return await readFile(target);
  } catch (error) {
    throw new PrintError("not-printed", `${browser} did not print the page.`, { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function optionsFor(folder: string, target: string): string[] {
  return [
    ...["--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
    // Chromium's sandbox refuses to start as root, which is what containers run as.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    `--user-data-dir=${join(folder, "browser")}`,
    ...["--export-tagged-pdf", "--generate-pdf-document-outline", "--no-pdf-header-footer"],
    `--print-to-pdf=${target}`,
  ];
}
