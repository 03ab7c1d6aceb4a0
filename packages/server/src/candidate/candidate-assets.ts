import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type AssetSource, assetFile, builtFile } from "../assets/assets.js";

/** What the candidate's page holds, and the player as one file for pages of others. */
export function candidateAssets(): readonly AssetSource[] {
  return [
    { name: "enter.js", type: "text/javascript", file: assetFile("enter.js") },
    { name: "play.js", type: "text/javascript", file: builtFile("play.js") },
    { name: "play.css", type: "text/css", file: assetFile("play.css") },
    { name: "leadsim-player.js", type: "text/javascript", file: playerFile() },
  ];
}

function playerFile(): string {
  const manifest = createRequire(import.meta.url).resolve("@leadsim/player/package.json");
  return join(dirname(manifest), "dist", "leadsim-player.js");
}
