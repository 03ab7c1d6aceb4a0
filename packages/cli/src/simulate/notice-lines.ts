import { say } from "@leadsim/report/words";
import type { SimulationNotice } from "@leadsim/scenarios";
import { words } from "../terminal/words.js";
import { wrap } from "../terminal/wrap.js";

/** What must be said beside simulated numbers, as lines of the terminal. */
export const noticeLines = (notices: readonly SimulationNotice[], columns: number): string[] =>
  notices.flatMap((notice) => wrap(say(words.simulation.notices, notice), columns));
