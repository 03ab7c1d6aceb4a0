import { createHash } from "node:crypto";
import type { Assets } from "./assets.js";

/** A script or style that lies in a page, and the word by which the page's policy knows it. */
export interface Inline {
  readonly text: string;
  /** Such as `'sha256-…'`. */
  readonly source: string;
}

/** A file as a page can hold it; empty where the file is missing. */
export function inline(assets: Assets, name: string): Inline {
  const written = assets.find(name)?.body.toString("utf8") ?? "";
  // No text in it may end its element; the marks stand in strings alone, where the escape means the same.
  const text = written.replace(/<(?=\/script|\/style|!--|script)/gi, "\\x3c");
  return { text, source: `'sha256-${createHash("sha256").update(text).digest("base64")}'` };
}
