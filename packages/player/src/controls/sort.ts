import { html } from "lit";
import { live } from "lit/directives/live.js";
import { type Control, isFaulty } from "./control.js";

export const sort: Control<"sort"> = (context) => {
  const { decision, draft, prefix, write, language } = context;
  const { words, locale } = language;
  const countOf = (bin: string, bins: Readonly<Record<string, string>>) =>
    Object.values(bins).filter((other) => other === bin).length;
  const put = (item: string, bin: string) => {
    const bins = { ...draft.bins, [item]: bin };
    const { text, max } = decision.bins.find(({ id }) => id === bin)!;
    write({ type: "sort", bins }, `${text}: ${words.binCount(countOf(bin, bins), max)}`);
  };
  const radio = (
    item: string,
    bin: { readonly id: string; readonly text: string },
  ) => html`<label class="pill">
    <input type="radio" id="${prefix}-${item}-${bin.id}" name="${prefix}-${item}" value=${bin.id}
      .checked=${live(draft.bins[item] === bin.id)} @change=${() => put(item, bin.id)} />
    <span>${bin.text}</span>
  </label>`;
  return html`<ul class="options">${decision.items.map(
    ({
      id,
      text,
    }) => html`<li><fieldset class="card ${draft.bins[id] === undefined ? "" : "picked"}" role="radiogroup" aria-labelledby="${prefix}-${id}-text" aria-invalid=${isFaulty(context, id)}>
      <legend id="${prefix}-${id}-text">${text}</legend>
      <div class="pills bin-pills">${decision.bins.map((bin) => radio(id, bin))}</div>
    </fieldset></li>`,
  )}</ul>
  <section class="bins" aria-label=${words.binsNow}>
    <h4 class="label" lang=${locale}>${words.binsNow}</h4>
    <ul>${decision.bins.map(({ id, text, max }) => {
      const count = countOf(id, draft.bins);
      return html`<li class=${max !== null && count > max ? "over" : ""}>
        <span>${text}</span> <b lang=${locale}>${words.binCount(count, max)}</b>
      </li>`;
    })}</ul>
  </section>`;
};
