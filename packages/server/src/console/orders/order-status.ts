import { type Html, html } from "../../html.js";
import type { Language } from "../../language.js";
import type { OrderStatus } from "../../orders/order.js";
import { orderWords } from "./words.js";

/** Where an order stands, as a word in a frame. */
export function statusTag(status: OrderStatus, language: Language): Html {
  const kind =
    status === "completed" ? " good" : ["withdrawn", "expired", "canceled"].includes(status) ? " bad" : "";
  return html`<span class="tag${kind}">${orderWords[language].statuses[status]}</span>`;
}
