/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// The element; `@leadsim/player/define` defines it as <leadsim-player>

export { LeadsimPlayer } from "./element/leadsim-player.js";
export type { PlayerEventName, PlayerEvents } from "./element/player-events.js";
export type { PlayerSettings } from "./settings.js";

// How it reaches a session

export { prepareKeep } from "./keep/open-keep.js";
export { type HttpOptions, httpTransport } from "./transport/http-transport.js";
export {
  type InProcessHost,
  type InProcessTransport,
  inProcessTransport,
} from "./transport/in-process-transport.js";
export type { KeptDraft, Outcome, SentCommand, Transport, ViewRequest } from "./transport/transport.js";
export { TransportError, type TransportErrorCode } from "./transport/transport-error.js";

// What it says

export type { FaultNames } from "./answer/fault.js";
export { languages } from "./words/choose-language.js";
export type { Words } from "./words/words.js";

// How it looks

export { contrast } from "@leadsim/scenarios/rules";
export { type ContrastProblem, contrastProblems } from "./theme/contrast.js";
export { type ColorName, type Colors, dark, light } from "./theme/tokens.js";
