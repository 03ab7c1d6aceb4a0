// What the console's pages do beyond links and forms: lists that keep themselves current, times in the reader's own zone,
// links to copy. Without it every page works all the same.

// htmx parses what it fetches, all of it from this host; scripts and handlers in markup are refused by the page's policy.
globalThis.trustedTypes?.createPolicy("default", { createHTML: (markup) => markup });

/** Times as the reader's clock has them; what the host said stays as the title. */
function localTimes(root) {
  const language = document.documentElement.lang === "de" ? "de-DE" : "en-GB";
  const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  for (const time of root.querySelectorAll("time[datetime]:not([title])")) {
    time.title = time.textContent;
    time.textContent = format.format(new Date(time.dateTime));
  }
}

localTimes(document);
document.addEventListener("htmx:load", (event) => localTimes(event.detail.elt));

// What keeps itself current waits while somebody is in it: the focus would be lost.
document.addEventListener("htmx:beforeRequest", (event) => {
  const { elt } = event.detail;
  if (elt.matches("[data-live]") && elt.contains(document.activeElement)) event.preventDefault();
});

document.addEventListener("click", (event) => {
  const copy = event.target.closest?.("[data-copy]");
  if (copy) void copyText(copy);
  const back = event.target.closest?.("[data-back]");
  if (back && history.length > 1) {
    event.preventDefault();
    history.back();
  }
});

async function copyText(button) {
  const field = document.getElementById(button.dataset.copy);
  const said = button.querySelector("[role=status]") ?? button.parentElement.querySelector("[role=status]");
  try {
    await navigator.clipboard.writeText(field.value ?? field.textContent);
  } catch {
    field.select?.();
    document.execCommand("copy");
  }
  if (said) said.textContent = button.dataset.copied;
}

for (const button of document.querySelectorAll("[data-copy]")) button.hidden = false;
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
