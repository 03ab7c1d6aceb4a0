import { type PreviewFile, previewPage } from "@leadsim/preview";
import type { Assets } from "../../assets/assets.js";
import type { DocumentHead } from "../../content/document-kind.js";
import type { Host } from "../../host.js";
import { notFound } from "../../host-error.js";

/** The page runs its own programs of this host and asks nobody anything; its worker is made from a text. */
export const previewPolicy =
  "default-src 'none'; script-src 'self'; worker-src blob:; connect-src 'self'; img-src 'self' data:; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A scenario or form as its author plays it, with the key beside it: everything that it refers to is in the page. */
export async function previewOf(
  { content }: Pick<Host, "content">,
  assets: Assets,
  tenant: string,
  { kind, id, version, title }: DocumentHead,
): Promise<string> {
  const { form, plays, model } = await content.playable(tenant, id, version);
  const wanted = [
    ...(form ? [{ kind: "form" as const, id, version }] : []),
    ...plays.map(({ scenario }) => ({ kind: "scenario" as const, id: scenario.id, version: scenario.version })),
    { kind: "model" as const, id: model.id, version: model.version },
  ];
  const files: PreviewFile[] = [];
  for (const key of wanted) {
    const found = await content.read(tenant, key);
    if (!found) throw notFound(key.kind);
    files.push({ file: fileOf(key), text: found.source });
  }
  return previewPage({
    title,
    data: { target: fileOf({ kind, id, version }), files, live: null },
    programs: {
      addresses: { page: assets.address("preview.js"), worker: assets.address("preview-analysis.js") },
    },
  });
}

function fileOf({ kind, id }: Pick<DocumentHead, "kind" | "id" | "version">): string {
  return kind === "scenario" ? `${id}.yaml` : `${id}.${kind}.yaml`;
}
