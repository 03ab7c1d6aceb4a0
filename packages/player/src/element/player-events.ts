import type { CandidateView } from "@leadsim/scenarios";
import type { Delivery } from "../client/client-state.js";
import type { TransportErrorCode } from "../transport/transport-error.js";

/** What an embedding page is told, by events of the element that bubble and cross shadow roots. */
export interface PlayerEvents {
  /** Another page came up, or the first. */
  readonly "leadsim-page": Pick<CandidateView, "session" | "status" | "turn" | "progress">;
  /** What became of the answer given last. */
  readonly "leadsim-delivery": { readonly delivery: Delivery };
  /** The session is over, and everything has arrived. */
  readonly "leadsim-end": {
    readonly session: string;
    readonly status: "completed" | "expired" | "withdrawn";
  };
  /** The height that the player needs, in CSS pixels; told whenever it grows or shrinks. */
  readonly "leadsim-height": { readonly height: number };
  /** The session can't be reached, and trying again does not help. */
  readonly "leadsim-failed": { readonly code: TransportErrorCode };
}

export type PlayerEventName = keyof PlayerEvents;

export function playerEvent<N extends PlayerEventName>(
  name: N,
  detail: PlayerEvents[N],
): CustomEvent<PlayerEvents[N]> {
  return new CustomEvent(name, { detail, bubbles: true, composed: true });
}
