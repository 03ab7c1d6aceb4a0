/** Milliseconds within which many wakes are one. */
const gathering = 50;

/** Work that comes again and again, beside what requests ask for. */
export interface Loop {
  /** Looks soon instead of after the pause; asked often, it looks once. */
  wake(): void;
  /** Waits for what is under way; nothing is begun any more. */
  stop(): Promise<void>;
}

/**
 * Runs a task until it finds nothing more to do, pauses, and looks again.
 *
 * @param task whether there was something to do
 * @param onError told of what it threw; the loop goes on
 */
export function startLoop(
  task: () => Promise<boolean>,
  { pause, onError }: { readonly pause: number; readonly onError: (error: unknown) => void },
): Loop {
  let stopping = false;
  let awake: () => void = () => {};
  let gathered: NodeJS.Timeout | null = null;
  const rest = (): Promise<void> =>
    new Promise((done) => {
      const timer = setTimeout(done, pause);
      timer.unref();
      awake = () => {
        clearTimeout(timer);
        done();
      };
    });
  const running = (async () => {
    while (!stopping) {
      let more = false;
      try {
        more = await task();
      } catch (error) {
        onError(error);
      }
      if (!more && !stopping) await rest();
    }
  })();
  return {
    wake() {
      gathered ??= setTimeout(() => {
        gathered = null;
        awake();
      }, gathering).unref();
    },
    async stop() {
      stopping = true;
      if (gathered) clearTimeout(gathered);
      awake();
      await running;
    },
  };
}
