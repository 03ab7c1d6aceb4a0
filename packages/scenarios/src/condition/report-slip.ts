import type { DiagnosticCode } from "../diagnostic/diagnostic-codes.js";
import type { Help } from "../findings/findings.js";

/** A slip inside a condition, with offsets inside its text. */
export type ReportSlip = (
  code: DiagnosticCode,
  at: { readonly from: number; readonly to: number },
  message: string,
  help?: Help,
) => void;
