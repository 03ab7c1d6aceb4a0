import type { DiagnosticCode } from "../diagnostic/diagnostic-codes.js";

/** What a schema's objection means in words. */
export interface ShapeMessage {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help?: string | undefined;
}
