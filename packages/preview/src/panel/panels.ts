import type { TemplateResult } from "lit";
import { coveragePanel } from "./checks-panel.js";
import { choicePanel, evidencePanel } from "./choice-panel.js";
import { conditionsPanel } from "./conditions-panel.js";
import { graphPanel } from "./graph-panel.js";
import { memoryPanel } from "./memory-panel.js";
import type { PanelContext } from "./panel-context.js";
import { scenesPanel } from "./scenes-panel.js";

interface Panel {
  readonly title: string;
  readonly show: (context: PanelContext) => TemplateResult;
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

export const panels: Readonly<Record<Exclude<PanelName, "checks">, Panel>> = {
  scenes: { title: "Scenes", show: scenesPanel },
  graph: { title: "Graph", show: graphPanel },
  choice: { title: "Last answer", show: choicePanel },
  memory: { title: "Memory", show: memoryPanel },
  conditions: { title: "Conditions", show: conditionsPanel },
  evidence: { title: "Evidence", show: evidencePanel },
  coverage: { title: "Coverage", show: coveragePanel },
};
