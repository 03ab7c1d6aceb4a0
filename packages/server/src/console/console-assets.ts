import { type AssetSource, assetFile } from "../assets/assets.js";

/** What the console's pages load. */
export function consoleAssets(): readonly AssetSource[] {
  return [
    { name: "console.js", type: "text/javascript", file: assetFile("console.js") },
    { name: "console.css", type: "text/css", file: assetFile("console.css") },
  ];
}
