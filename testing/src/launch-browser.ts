import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser without a window. Whoever starts it closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("There is no Chromium. Name one in $CHROMIUM.");
  // Chromium's sandbox refuses to start as root, which is what containers run as.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: isRoot ? [...quiet, "--no-sandbox"] : quiet });
}
