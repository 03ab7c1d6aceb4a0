/// <reference lib="dom" />
import { view } from "@leadsim/engine";
import { type InProcessTransport, inProcessTransport, type SentCommand } from "@leadsim/player";
import { type Rehearsal, take } from "../rehearsal/rehearsal.js";

/** Holds the rehearsal that players show, and lets time catch up. */
export interface PreviewHost {
  readonly transport: InProcessTransport;
  readonly rehearsal: Rehearsal;
  /** Puts another rehearsal in its place: an edit, a jump, a step back. */
  replace(rehearsal: Rehearsal): void;
  end(): void;
}

/**
 * @param locate where a file of a scenario lies
 * @param onChange called after each change
 */
export function openHost(
  first: Rehearsal,
  locate: (file: string) => string | null,
  onChange: () => void,
): PreviewHost {
  let rehearsal = first;
  const put = (next: Rehearsal) => {
    const isOther = next !== rehearsal;
    rehearsal = next;
    if (isOther) onChange();
  };
  const tick = () => {
    const { session } = rehearsal;
    const next = take(rehearsal, { type: "tick" }, Date.now()).rehearsal;
    if (next.session === session) return;
    put(next);
    transport.changed();
  };
  const shown = (story: boolean) => view(rehearsal.session, Date.now(), { story });
  const transport = inProcessTransport({
    view: ({ story = false }) => {
      tick();
      return shown(story);
    },
    apply: ({ id: _id, ...command }: SentCommand) => {
      const taken = take(rehearsal, command, Date.now());
      put(taken.rehearsal);
      if (taken.refusal) throw taken.refusal;
      // Other players on the page show the same session.
      queueMicrotask(() => transport.changed());
      return shown(false);
    },
    locate: (file) => locate(file),
  });
  const timer = setInterval(tick, 500);
  return {
    transport,
    get rehearsal() {
      return rehearsal;
    },
    replace: (next) => {
      put(next);
      transport.changed();
    },
    end: () => clearInterval(timer),
  };
}
