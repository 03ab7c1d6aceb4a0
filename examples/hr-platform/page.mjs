// The page of the HR platform: the candidate's screen, with a token from its own back end.
import { httpTransport } from "@leadsim/player";
import "@leadsim/player/define";

const seat = JSON.parse(document.querySelector("#seat").textContent);
document.querySelector("leadsim-player").transport = httpTransport(seat);
addEventListener("leadsim-end", ({ detail }) => {
  document.title = `Assessment ${detail.status}`;
});
