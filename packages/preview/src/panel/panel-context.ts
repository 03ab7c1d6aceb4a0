import type { Analysis } from "../analysis/analysis.js";
import type { LoadedContent } from "../content/load-content.js";
import type { Rehearsal } from "../rehearsal/rehearsal.js";

/** What the author's panels read, and what they can ask for. */
export interface PanelContext {
  readonly loaded: LoadedContent;
  readonly rehearsal: Rehearsal;
  /** The rehearsal before the last change, to tell what changed. */
  readonly before: Rehearsal | null;
  readonly analysis: Analysis | null;
  /** Whether an editor can be opened at a place. */
  readonly canOpen: boolean;
  readonly act: {
    jump(scenario: string, scene: string): void;
    openEditor(file: string, line: number, column: number): void;
  };
}
