import { type FSWatcher, statSync, watch } from "node:fs";
import type { PreviewFile } from "@leadsim/preview";
import type { PreviewSources } from "./preview-sources.js";

/** Long enough for an editor that writes a file in two steps, in milliseconds. */
const pause = 30;

/** How often a folder that is gone is looked for, in milliseconds. */
const patience = 500;

export interface SourcesListener {
  readonly onChange: (files: readonly PreviewFile[]) => void;
  readonly onProblem: (message: string) => void;
}

/**
 * Tells the documents after each change; the same texts are not told twice. A folder that is gone, or was replaced by
 * another of its name, is looked for until it is there again.
 *
 * @returns what ends it
 */
export function watchSources(
  { folder, read }: Pick<PreviewSources, "folder" | "read">,
  { onChange, onProblem }: SourcesListener,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | undefined;
  let watched: string | null = null;
  let told = JSON.stringify(read());
  const lookIn = (after: number) => {
    clearTimeout(timer);
    timer = setTimeout(look, after);
  };
  const follow = () => {
    const there = identityOf(folder);
    if (there === watched) return;
    watcher?.close();
    watched = there;
    watcher = there === null ? undefined : watch(folder, () => lookIn(pause));
    watcher?.on("error", () => {
      watched = null;
      lookIn(patience);
    });
  };
  const look = () => {
    try {
      follow();
      const files = read();
      const text = JSON.stringify(files);
      if (text !== told) onChange(files);
      told = text;
    } catch (error) {
      onProblem(error instanceof Error ? error.message : String(error));
    }
    if (watched === null) lookIn(patience);
  };
  look();
  return () => {
    clearTimeout(timer);
    watcher?.close();
  };
}

/** What tells a folder from another of the same name; null where there is none. */
function identityOf(folder: string): string | null {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() ? `${found.dev} ${found.ino} ${found.birthtimeMs}` : null;
}
