import type { CheckedFile, Coverage } from "@leadsim/authoring/check";
import type { Diagnostic } from "@leadsim/scenarios";

/** What `leadsim check --format json` prints. Stable: fields are added, never renamed. */
export interface CheckResult {
  readonly format: "leadsim/check@1";
  readonly files: readonly CheckedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** What could not be checked, and why. */
  readonly notes: readonly string[];
  /** With `--coverage`: which behaviors can be shown, and where. */
  readonly coverage?: readonly Coverage[];
  readonly counts: { files: number; errors: number; warnings: number; information: number };
}
