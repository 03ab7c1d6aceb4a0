import type { DiagnosticCode } from "../diagnostic/diagnostic-codes.js";
import type { Help } from "../findings/findings.js";

/** What a schema's objection means in words. */
export interface ShapeMessage {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help?: Help;
  /** What is to stand there, where there is no doubt about it. */
  readonly meant?: string | undefined;
}
