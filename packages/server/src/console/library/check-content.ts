import { checkMeaning } from "@leadsim/authoring/check";
import type { Diagnostic, Scenario } from "@leadsim/scenarios";
import { loadDocument } from "../../content/load-document.js";
import { knownTo } from "../../content/put-document.js";
import type { DocumentKind } from "../../content/document-kind.js";
import type { Host } from "../../host.js";

/** A document as the checker reads it: all that is wrong, and which one it says it is. */
export async function checkContent(
  { content }: Pick<Host, "content">,
  { tenant, kind, source }: { readonly tenant: string; readonly kind: DocumentKind; readonly source: string },
): Promise<{
  readonly diagnostics: readonly Diagnostic[];
  readonly says: { readonly id: string; readonly version: string } | null;
}> {
  const { document, diagnostics } = loadDocument(kind, source, await knownTo(content, { tenant, kind, source }));
  if (!document) return { diagnostics, says: null };
  const file = diagnostics[0]?.file ?? `${kind}.yaml`;
  const meaning =
    kind === "scenario"
      ? checkMeaning({ file, source: new TextEncoder().encode(source), scenario: document as Scenario })
      : [];
  const all = [...diagnostics, ...meaning];
  const isWrong = all.some(({ severity }) => severity === "error");
  return { diagnostics: all, says: isWrong ? null : { id: document.id, version: document.version } };
}
