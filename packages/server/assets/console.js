// The console's sign-in and sign-out; everything else is a page of the host's.
const form = document.querySelector("[data-sign-in]");
form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const failed = document.querySelector("#failed");
  failed.textContent = "";
  const answer = await post("/v1/sign-in", { key: form.elements.namedItem("key").value.trim() });
  if (answer?.ok) return location.reload();
  const problem = await answer?.json().catch(() => null);
  failed.textContent = problem?.detail ?? "The host can't be reached. Try again.";
});

document.querySelector("[data-sign-out]")?.addEventListener("click", async () => {
  await post("/v1/sign-out");
  location.reload();
});

function post(address, body) {
  const json =
    body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  return fetch(address, { method: "POST", ...json }).catch(() => null);
}
