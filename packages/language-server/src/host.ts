import type { MeaningThread } from "./meaning-thread.js";

/** A document of the bundled library, as written. */
export interface LibraryText {
  readonly kind: "model" | "scenario" | "form";
  readonly uri: string;
  readonly text: string;
}

/** What the server needs of the place where it runs: a disk and threads in Node, whatever a page gives in a browser. */
export interface EditorHost {
  /** The text of a file; undefined where there is none, or none that can be read. */
  read(uri: string): Promise<string | undefined>;
  /** The addresses of the YAML files in a folder and the folders below; none where it can't be read. */
  list(folder: string): Promise<readonly string[]>;
  /** The documents that others may refer to without having them in their folder. Asked for once. */
  library(): Promise<readonly LibraryText[]>;
  /** Where the page that explains a diagnostic is; undefined where there is none. */
  pageUri(code: string): string | undefined;
  /** Plays scenarios through to tell what they mean. */
  readonly thread: MeaningThread;
  /**
   * Schemes of addresses that stand for files, besides `file`, `untitled` and those of the editor's folders. Other
   * documents, such as the older side of a comparison (`git:`), are helped with and never changed or referred to.
   */
  readonly fileSchemes?: readonly string[];
}
