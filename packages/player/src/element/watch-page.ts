import { longAbsence } from "../client/client-state.js";

export interface PageWatcher {
  /** The page is looked at again, or was asleep; `away` after a long time. */
  onReturn(away: boolean): void;
  onOnline(): void;
  /** Whether leaving now would lose something that was given. */
  hasUnsent(): boolean;
}

/**
 * Watches the page around the player: hidden and shown, asleep and awake, connected, about to be left.
 * Returns the end of it.
 */
export function watchPage(watcher: PageWatcher): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let seen = Date.now();
  const back = () => {
    const away = Date.now() - seen >= longAbsence;
    seen = Date.now();
    watcher.onReturn(away);
  };
  document.addEventListener(
    "visibilitychange",
    () => {
      if (document.visibilityState === "hidden") seen = Date.now();
      else back();
    },
    { signal },
  );
  // Back from the page cache: timers stood still.
  addEventListener("pageshow", (event) => event.persisted && back(), { signal });
  addEventListener("online", () => watcher.onOnline(), { signal });
  addEventListener("beforeunload", (event) => watcher.hasUnsent() && event.preventDefault(), { signal });
  const pulse = setInterval(() => {
    const slept = Date.now() - seen > 15_000;
    if (document.visibilityState === "hidden") return;
    // A closed laptop: no event tells of it, but the clock has jumped.
    if (slept) back();
    seen = Date.now();
  }, 5000);
  signal.addEventListener("abort", () => clearInterval(pulse));
  return () => ending.abort();
}
