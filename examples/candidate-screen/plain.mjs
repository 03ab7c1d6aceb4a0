// A plain page: the element is in the HTML, the script gives it a session.
import "@leadsim/player/define";
import scenario from "scenario";
import { sessionInPage } from "./session-in-page.mjs";

const player = document.querySelector("leadsim-player");
player.settings = {
  contact: { name: "Dana Whitfield", email: "dana@example.com" },
  glossary: [{ term: "Director", meaning: "The person you report to." }],
};
player.transport = sessionInPage(scenario).transport;
addEventListener("leadsim-end", ({ detail }) => {
  document.title = `Session ${detail.status}`;
});
