/**
 * The value of a field at the top of a document, as it is written, without reading the document: `id`,
 * `version`, `model`, `title`. Undefined where there is none, or no text on its line. For YAML, and for JSON
 * that is laid out in lines.
 */
export function topField(text: string, name: string): string | undefined {
  const line = new RegExp(`^(?:${name}|[ \\t]{0,2}"${name}")[ \\t]*:[ \\t]*(\\S[^\\r\\n]*)`, "m").exec(
    text,
  )?.[1];
  if (line === undefined) return undefined;
  const quoted = /^(?:"([^"]*)"|'([^']*)')/.exec(line);
  const written = quoted ? (quoted[1] ?? quoted[2]) : line.replace(/(?:^|\s)#.*$/, "");
  return written?.trim() || undefined;
}
