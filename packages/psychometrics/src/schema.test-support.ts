import { type JsonDocuments, parseJsonDocument } from "@leadsim/scenarios";

/** What the published schema objects to, as `code: message`; nothing for a valid document. */
export function schemaErrors(name: keyof JsonDocuments, value: unknown): string[] {
  const { diagnostics } = parseJsonDocument(name, JSON.stringify(value), { file: `${name}.json` });
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}
