/// <reference lib="dom" />
// The page's program.
import "@leadsim/player/define";
import { LeadsimPreview } from "./leadsim-preview.js";

if (!customElements.get("leadsim-preview")) customElements.define("leadsim-preview", LeadsimPreview);
