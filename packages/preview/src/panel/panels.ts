import type { TemplateResult } from "lit";
import { checksPanel, coveragePanel } from "./checks-panel.js";
import { choicePanel, evidencePanel } from "./choice-panel.js";
import { conditionsPanel } from "./conditions-panel.js";
import { graphPanel } from "./graph-panel.js";
import { memoryPanel } from "./memory-panel.js";
import type { PanelContext } from "./panel-context.js";
import { scenesPanel } from "./scenes-panel.js";

interface Panel {
  readonly title: string;
  readonly show: (context: PanelContext) => TemplateResult;
  /** Whether it has something to say while there is nothing to play. */
  readonly withoutPlay?: boolean;
}

/** The author's panels, in the order of their tabs. */
export const panelNames = [
  "scenes",
  "graph",
  "choice",
  "memory",
  "conditions",
  "evidence",
  "coverage",
  "checks",
] as const;
export type PanelName = (typeof panelNames)[number];

export const panels: Readonly<Record<PanelName, Panel>> = {
  scenes: { title: "Scenes", show: scenesPanel },
  graph: { title: "Graph", show: graphPanel },
  choice: { title: "Last answer", show: choicePanel },
  memory: { title: "Memory", show: memoryPanel },
  conditions: { title: "Conditions", show: conditionsPanel },
  evidence: { title: "Evidence", show: evidencePanel },
  coverage: { title: "Coverage", show: coveragePanel },
  checks: { title: "Checks", show: checksPanel, withoutPlay: true },
};
