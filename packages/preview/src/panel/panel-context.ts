import type { Analysis } from "../analysis/analysis.js";
import type { LoadedContent } from "../content/load-content.js";
import type { Rehearsal } from "../rehearsal/rehearsal.js";

/** What the author's panels read of a story that is being played, and what they can ask for. */
export interface PanelContext {
  readonly rehearsal: Rehearsal;
  readonly analysis: Analysis | null;
  readonly jump: (scenario: string, scene: string) => void;
}

/** What was found in the documents, whether or not they can be played. */
export interface ChecksContext {
  readonly loaded: LoadedContent;
  readonly analysis: Analysis | null;
  /** Why there is nothing to check, where the file itself is not there; null otherwise. */
  readonly missing: string | null;
  /** Whether an editor can be opened at a place. */
  readonly canOpen: boolean;
  readonly openEditor: (file: string, line: number, column: number) => void;
}
