import type { Role } from "../../access/principal.js";
import type { AuditKind } from "../../audit/record.js";
import type { Query } from "../../database/database.js";
import type { ExportTable } from "../../export/export-table.js";
import {
  auditTable,
  type ExportFilter,
  type ExportScope,
  evidenceTable,
  ordersTable,
  scoresTable,
} from "../../export/tables.js";

/** What can be exported. */
export const exportData = ["orders", "scores", "evidence", "audit"] as const;

export type ExportData = (typeof exportData)[number];

interface Source {
  readonly roles: readonly Role[];
  /** What the audit says was exported. */
  readonly kind: AuditKind;
  readonly read: (query: Query, scope: ExportScope, filter: ExportFilter) => Promise<ExportTable>;
}

export const exportSources: Readonly<Record<ExportData, Source>> = {
  orders: { roles: ["coordinator", "assessor"], kind: "order", read: ordersTable },
  scores: { roles: ["assessor"], kind: "result", read: scoresTable },
  evidence: { roles: ["assessor"], kind: "result", read: evidenceTable },
  audit: { roles: ["admin"], kind: "tenant", read: auditTable },
};
