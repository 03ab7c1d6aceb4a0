/** Which of the tabs that show one session may act. */
export interface Leadership {
  /** Leads from now on; whichever tab led is told that it does no longer. */
  takeOver(): void;
  /** Lets another tab lead. */
  release(): void;
}

export interface LeadershipListener {
  onLead(): void;
  /** Another tab leads: at first, or because it took over. */
  onFollow(): void;
}

/** How long to wait for a tab that is just being closed or reloaded, in milliseconds. */
const courtesy = 400;

/**
 * Asks to lead among the tabs of this browser, by the Web Locks API. Where it is missing (pages without
 * HTTPS) every tab leads, and what an old tab sends is refused by its turn.
 *
 * @param name one per session; null: there is nothing to share
 */
export function seekLeadership(name: string | null, listener: LeadershipListener): Leadership {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (name === null || locks === undefined) {
    queueMicrotask(() => listener.onLead());
    return { takeOver: () => listener.onLead(), release: () => {} };
  }
  return lead(locks, `leadsim-player ${name}`, listener);
}

function lead(locks: LockManager, name: string, listener: LeadershipListener): Leadership {
  let leading = false;
  let released = false;
  let letGo: (() => void) | undefined;
  let waiting: AbortController | undefined;

  const request = (options: LockOptions) => {
    let held = false;
    const hold = () => {
      if (released) return undefined;
      held = true;
      leading = true;
      listener.onLead();
      return new Promise<void>((resolve) => {
        letGo = resolve;
      });
    };
    locks.request(name, options, hold).catch(() => {
      if (!held || released) return;
      // Another tab took the lock away: wait in line for the time it is closed.
      leading = false;
      listener.onFollow();
      waitInLine();
    });
  };
  const waitInLine = () => {
    waiting = new AbortController();
    request({ signal: waiting.signal });
  };

  waitInLine();
  const timer = setTimeout(() => {
    if (!leading && !released) listener.onFollow();
  }, courtesy);
  return {
    takeOver: () => {
      if (leading || released) return;
      waiting?.abort();
      request({ steal: true });
    },
    release: () => {
      released = true;
      leading = false;
      clearTimeout(timer);
      waiting?.abort();
      letGo?.();
    },
  };
}
