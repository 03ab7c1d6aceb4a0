import { existsSync } from "node:fs";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The program that browser tests run in: `$CHROMIUM`, else where Chromium or Chrome usually lies. */
export function findBrowser(): string | undefined {
  return process.env.CHROMIUM || usualPlaces.find((place) => existsSync(place));
}
