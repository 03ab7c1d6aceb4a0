/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { LeadsimPlayer } from "./element/leadsim-player.js";

// Importing this entry defines the element; more than once does no harm.
if (!customElements.get("leadsim-player")) customElements.define("leadsim-player", LeadsimPlayer);

declare global {
  interface HTMLElementTagNameMap {
    "leadsim-player": LeadsimPlayer;
  }
}
