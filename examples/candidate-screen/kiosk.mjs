// A kiosk: one HTML file that plays without a network and keeps its session in this browser.
import "@leadsim/player/define";
import scenario from "scenario";
import { sessionInPage } from "./session-in-page.mjs";

const player = document.querySelector("leadsim-player");
const save = document.querySelector("#save");
const session = sessionInPage(scenario, { keepAs: `leadsim-kiosk ${scenario.id}` });
player.transport = session.transport;
addEventListener("leadsim-end", () => {
  save.hidden = false;
});
save.addEventListener("click", () => {
  const file = new Blob([JSON.stringify(session.transcript(), null, 2)], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "transcript.json";
  link.click();
  session.forget();
});
