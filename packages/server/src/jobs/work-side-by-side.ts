import { setTimeout as wait } from "node:timers/promises";
import { doJob, type JobBase, type SomeHandlers, takeJob } from "./worker.js";

/** Milliseconds after which somebody else's new job is looked for while others are still under way. */
const glance = 200;

/** Jobs of several tenants at once. */
export interface SideBySide {
  /** Begins a job, or waits for those under way; gives whether there was any. */
  begin(): Promise<boolean>;
  /** Waits for those under way. */
  finish(): Promise<void>;
}

/**
 * Does jobs that wait for other systems: one of each tenant at a time, so that a tenant whose systems let wait holds up
 * nobody else's.
 *
 * @param most tenants at once
 * @param onError told where what came of a job could not be written down; the job is done again
 */
export function workSideBySide(
  base: JobBase,
  handlers: SomeHandlers,
  { most, onError }: { readonly most: number; readonly onError: (error: unknown) => void },
): SideBySide {
  const underWay = new Map<string, Promise<void>>();
  const oneIsDone = (): Promise<void> => Promise.race(underWay.values());
  return {
    async begin() {
      if (underWay.size >= most) await oneIsDone();
      const job = await takeJob(base, Object.keys(handlers), { except: [...underWay.keys()] });
      if (job) {
        const done = doJob(base, handlers, job)
          .catch(onError)
          .finally(() => underWay.delete(job.tenant));
        underWay.set(job.tenant, done);
        return true;
      }
      if (underWay.size === 0) return false;
      await Promise.race([oneIsDone(), wait(glance)]);
      return true;
    },
    async finish() {
      await Promise.all(underWay.values());
    },
  };
}
