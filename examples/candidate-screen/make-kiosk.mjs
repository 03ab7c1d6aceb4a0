// Writes one HTML file that plays a scenario without a network: `npm run kiosk -- scenario.yaml kiosk.html`.
import { writeFileSync } from "node:fs";
import { kiosk } from "./pages.mjs";

const [scenario = new URL("morning.yaml", import.meta.url).pathname, target = "kiosk.html"] =
  process.argv.slice(2);
const html = await kiosk(scenario);
writeFileSync(target, html);
process.stdout.write(`${target}, ${Math.round(html.length / 1000)} kB. It holds the key of the scenario.\n`);
