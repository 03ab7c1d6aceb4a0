import type { Content } from "../content/content.js";
import type { DocumentHead } from "../content/document-kind.js";

/**
 * The forms that a platform can order, by the newest version of each.
 * @param chosen their ids; all that are not for practice unless given
 */
export async function offeredForms(
  content: Content,
  tenant: string,
  chosen: readonly string[] | undefined,
): Promise<readonly DocumentHead[]> {
  const heads = await content.list(tenant, "form");
  const newest = [...new Map(heads.map((head) => [head.id, head])).values()];
  if (chosen) return newest.filter(({ id }) => chosen.includes(id));
  const offered = await Promise.all(
    newest.map(async (head) => {
      const form = await content.document(tenant, { kind: "form", id: head.id, version: head.version });
      return form.purpose === "practice" ? [] : [head];
    }),
  );
  return offered.flat();
}
