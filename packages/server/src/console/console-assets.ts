import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type AssetSource, assetFile } from "../assets/assets.js";

/** What the console's pages load. */
export function consoleAssets(): readonly AssetSource[] {
  const htmx = dirname(createRequire(import.meta.url).resolve("htmx.org/package.json"));
  return [
    { name: "console.js", type: "text/javascript", file: assetFile("console.js") },
    { name: "htmx.js", type: "text/javascript", file: join(htmx, "dist", "htmx.min.js") },
    { name: "console.css", type: "text/css", file: assetFile("console.css") },
  ];
}
