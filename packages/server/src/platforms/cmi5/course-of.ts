import type { Host } from "../../host.js";
import { readConnection } from "../connection.js";
import { offeredForms } from "../offered-forms.js";
import { courseStructure } from "./course.js";

/**
 * The course of the forms that a connection offers.
 * @throws HostError `not-found`
 */
export async function courseOf(host: Host, tenant: string, id: string): Promise<string> {
  const connection = await host.database.transaction(tenant, (query) =>
    readConnection(query, tenant, id, ["cmi5"]),
  );
  const heads = await offeredForms(host.content, tenant, connection.settings.forms);
  const forms = await Promise.all(
    heads.map(async (head) => {
      const form = await host.content.document(tenant, { kind: "form", id: head.id, version: head.version });
      return { ...head, about: form.instructions.join(" ") || head.title };
    }),
  );
  const base = `${host.publicUrl()}/cmi5/${id}`;
  return courseStructure(forms, {
    id: `${host.publicUrl()}/xapi/courses/${id}`,
    title: connection.name,
    base,
  });
}
