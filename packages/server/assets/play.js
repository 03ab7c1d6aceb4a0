// The candidate's page: exchanges the invitation behind the # for a session, then hands over to the player. Built into one
// program with the player, which lies in the page itself: on a slow connection each way to the server and back is felt.
import "@leadsim/player/define";
import { httpTransport, prepareKeep } from "@leadsim/player";

/** What `enter.js` began before this could run. */
const entry = window.leadsimEntry;
const player = document.querySelector("leadsim-player");
const part = (name) => document.querySelector(`[data-part="${name}"]`);

/** Shows one part of the page: `loading`, `player`, or why there is nothing to play. */
function show(name) {
  for (const one of document.querySelectorAll("[data-part]")) one.hidden = one.dataset.part !== name;
  // The player takes care of the focus itself.
  part(name)?.querySelector("h1[tabindex]")?.focus();
}

// While the invitation is exchanged.
prepareKeep();

async function enter() {
  show("loading");
  const invitation = location.hash.slice(1);
  const session = /^\/play\/([0-9a-f-]{36})$/.exec(location.pathname)?.[1];
  try {
    if (invitation.startsWith("lsi_")) await exchange(invitation);
    else if (session) await comeBack(session);
    else show("no-link");
  } catch {
    show("offline");
  }
}

async function exchange(invitation) {
  const { begun, exchange: begin } = entry;
  entry.begun = null;
  const answer = await (begun ?? begin(invitation));
  if (!answer.ok) return refused(answer.status);
  const { session, host, view } = await answer.json();
  // The link has done its work: what stands in the address bar now opens nothing elsewhere.
  history.replaceState(null, "", `/play/${session}`);
  start(session, host, view);
}

async function comeBack(session) {
  const view = fetch(`/v1/sessions/${session}/view?story=true`).then(
    (answer) => (answer.ok ? answer.json() : undefined),
    () => undefined,
  );
  const answer = await fetch(`/v1/sessions/${session}/host`);
  if (!answer.ok) return refused(answer.status);
  start(session, await answer.json(), await view);
}

function refused(status) {
  show(
    status >= 500 || status === 429
      ? "offline"
      : status === 401 || status === 403
        ? "no-access"
        : "not-valid",
  );
}

function start(session, { name, settings }, first) {
  document.querySelector("[data-host]").textContent = name;
  player.settings = settings;
  player.transport = httpTransport({ base: "/v1", session, first });
  show("player");
  player.addEventListener("leadsim-end", () => void offerReport(session));
  // The page says it in the browser's language, as after a reload, and offers no second try that can't help.
  player.addEventListener("leadsim-failed", ({ detail }) => {
    if (detail.code === "unauthorized") show("no-access");
  });
}

/** The result takes a moment; where there is no page for the candidate, no link is shown. */
async function offerReport(session) {
  for (let tried = 0; tried < 30; tried++) {
    const { state, returnUrl } = await reportState(session);
    if (returnUrl) offer("a[data-return]", returnUrl);
    if (state === "ready") offer("a[data-report]", `/v1/results/${session}/report.html?for=candidate`);
    if (state !== "awaited") return;
    await new Promise((done) => setTimeout(done, 1_000));
  }
}

function offer(which, address) {
  const link = part("player").querySelector(which);
  link.href = address;
  link.parentElement.hidden = false;
}

/** The state `ready`, `awaited` or `none`, and where to go back to. */
async function reportState(session) {
  const answer = await fetch(`/v1/sessions/${session}/report`).catch(() => null);
  if (answer === null || answer.status >= 500 || answer.status === 429) return { state: "awaited" };
  return answer.ok ? answer.json() : { state: "none" };
}

addEventListener("hashchange", () => void enter());
for (const button of document.querySelectorAll("[data-again]"))
  button.addEventListener("click", () => void enter());
void enter();
