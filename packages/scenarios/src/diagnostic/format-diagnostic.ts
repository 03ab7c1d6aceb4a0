import { codeFrame } from "./code-frame.js";
import type { Diagnostic, Severity } from "./diagnostic.js";

const colors = { red: 31, yellow: 33, cyan: 36, gray: 90, bold: 1 } as const;
const severityColors: Readonly<Record<Severity, keyof typeof colors>> = {
  error: "red",
  warning: "yellow",
  information: "cyan",
};

/**
 * A diagnostic for a terminal: `file:line:column`, severity, code and message, the source line with a caret, help,
 * and related places. `source` is the text the diagnostic was found in; without it there is no frame.
 */
export function formatDiagnostic(
  diagnostic: Diagnostic,
  source: string,
  options: { readonly color?: boolean } = {},
): string {
  const paint = (text: string, ...styles: (keyof typeof colors)[]): string =>
    options.color === true
      ? `${styles.map((style) => `\u001b[${colors[style]}m`).join("")}${text}\u001b[0m`
      : text;
  const tint = severityColors[diagnostic.severity];
  const { line, column } = diagnostic.start;
  const place = paint(`${diagnostic.file}:${line}:${column}`, "bold");
  const head = `${place} ${paint(diagnostic.severity, tint)} ${paint(diagnostic.code, "gray")}  ${diagnostic.message}`;
  const frame = codeFrame(source, diagnostic.start, diagnostic.end);
  const lines = [head];
  if (frame) {
    lines.push(`  ${paint(`${frame.number} |`, "gray")} ${frame.text}`);
    lines.push(
      `  ${paint(`${" ".repeat(frame.number.length)} |`, "gray")} ${frame.indent}${paint(frame.carets, tint)}`,
    );
  }
  if (diagnostic.help !== undefined) lines.push(`  ${paint("help:", "cyan")} ${diagnostic.help}`);
  for (const related of diagnostic.related ?? []) {
    lines.push(
      `  ${paint("see:", "cyan")} ${related.file}:${related.start.line}:${related.start.column} ${related.message}`,
    );
  }
  return lines.join("\n");
}
