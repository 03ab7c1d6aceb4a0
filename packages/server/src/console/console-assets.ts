import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type AssetSource, assetFile } from "../assets/assets.js";

/** What the console's pages load. */
export function consoleAssets(): readonly AssetSource[] {
  const { resolve } = createRequire(import.meta.url);
  const htmx = dirname(resolve("htmx.org/package.json"));
  const preview = dirname(resolve("@leadsim/preview/package.json"));
  return [
    { name: "console.js", type: "text/javascript", file: assetFile("console.js") },
    { name: "htmx.js", type: "text/javascript", file: join(htmx, "dist", "htmx.min.js") },
    { name: "preview.js", type: "text/javascript", file: join(preview, "dist", "preview.js") },
    { name: "preview-analysis.js", type: "text/javascript", file: join(preview, "dist", "analysis.js") },
    { name: "console.css", type: "text/css", file: assetFile("console.css") },
  ];
}
