import { referenceTo } from "@leadsim/scenarios";
import { readLibrary } from "@leadsim/scenarios/node";
import type { Base } from "../base.js";
import { everyTenant } from "../database/database.js";
import { sha256Hex } from "../secrets/tokens.js";
import { libraryTenant } from "./document-kind.js";
import { insertDocument } from "./put-document.js";

/**
 * Takes in what comes with the program, for all tenants. A version that is there already stays as it is, so
 * that sessions under way keep their content over an upgrade.
 */
export async function preloadLibrary({
  database,
  now,
  log,
}: Pick<Base, "database" | "now" | "log">): Promise<void> {
  const { models, scenarios, forms, benchmarks, translations } = readLibrary();
  const all = [
    ...models.map((file) => ({ ...file, kind: "model" as const })),
    ...scenarios.map((file) => ({ ...file, kind: "scenario" as const })),
    ...forms.map((file) => ({ ...file, kind: "form" as const })),
    ...benchmarks.map((file) => ({ ...file, kind: "benchmark" as const })),
    ...translations.map((file) => ({ ...file, kind: "translation" as const })),
  ];
  const at = now();
  await database.transaction(everyTenant, async (query) => {
    const { rows } = await query<{ key: string; hash: string }>(
      `SELECT kind || ' ' || id || '@' || version AS key, hash FROM leadsim.document WHERE tenant = '${libraryTenant}'`,
      [],
    );
    const known = new Map(rows.map(({ key, hash }) => [key, hash]));
    for (const { kind, document, source } of all) {
      if (!document) continue;
      const key = `${kind} ${referenceTo(document)}`;
      const hash = known.get(key);
      if (hash === undefined) {
        await insertDocument(query, { tenant: libraryTenant, kind, document, source, by: "host", at });
      } else if (hash !== sha256Hex(source)) {
        log.warn(
          { document: key },
          "The library's document was changed without a new version; the stored one stays.",
        );
      }
    }
  });
}
