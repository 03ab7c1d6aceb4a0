import type { Html } from "../page/escape.js";
import type { Words } from "../words/words.js";

/** What a behavior is, in words, and their language. */
export interface DebriefStatement {
  readonly statement: string;
  readonly locale: string;
}

/** What the page's parts look up. */
export interface DebriefContext {
  readonly words: Words;
  readonly statements: ReadonlyMap<string, DebriefStatement>;
  /** The story's language, where it is not the page's. */
  readonly language: string | null;
  /** ` lang="…"` for the story, where it is not the page's language. */
  readonly lang: Html | null;
  /** ` lang="…"` for the page's words within the story's, where the languages differ. */
  readonly own: Html | null;
}
