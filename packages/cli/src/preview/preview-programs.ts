import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The programs of the page and its worker, whole, as the build made them. */
export function previewPrograms(): { readonly page: string; readonly worker: string } {
  const require = createRequire(import.meta.url);
  const textOf = (name: string) => readFileSync(require.resolve(`@leadsim/preview/${name}.js`), "utf8");
  return { page: textOf("preview"), worker: textOf("analysis") };
}
