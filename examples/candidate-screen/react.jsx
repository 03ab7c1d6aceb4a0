// React 19 sets objects as properties of an element and listens to its events. A transport made anew at each rendering
// does no harm, but it is wasted work: here it is made once.
import "@leadsim/player/define";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import scenario from "scenario";
import { sessionInPage } from "./session-in-page.mjs";

function Assessment() {
  const [{ transport }] = useState(() => sessionInPage(scenario));
  const [done, setDone] = useState(0);
  return (
    <>
      <p className="host">{done} decisions made</p>
      <leadsim-player
        transport={transport}
        settings={{ contact: { name: "Dana Whitfield" } }}
        onleadsim-page={({ detail }) => setDone(detail.progress.done)}
      />
    </>
  );
}

createRoot(document.querySelector("#root")).render(<Assessment />);
