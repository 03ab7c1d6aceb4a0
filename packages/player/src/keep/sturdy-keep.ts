import type { Keep } from "./keep.js";
import { memoryKeep } from "./memory-keep.js";

/**
 * A keep that never fails. A browser's storage can be full, cleared or taken away in the middle of a session: what it
 * does not take is kept in memory, for as long as the page lives, so that an answer is sent all the same.
 */
export function sturdyKeep(stored: Keep): Keep {
  const memory = memoryKeep();
  /** Commands that arrived and could not be taken out of the storage. */
  const arrived = new Set<string>();
  const tried = (act: Promise<unknown>): Promise<boolean> =>
    act.then(
      () => true,
      () => false,
    );
  return {
    unsent: async () => {
      const kept = await stored.unsent().catch(() => []);
      return [...kept.filter(({ id }) => !arrived.has(id)), ...(await memory.unsent())];
    },
    add: async (command) => {
      if (!(await tried(stored.add(command)))) await memory.add(command);
    },
    remove: async (id) => {
      await memory.remove(id);
      if (!(await tried(stored.remove(id)))) arrived.add(id);
    },
    draft: async (turn) => (await memory.draft(turn)) ?? (await stored.draft(turn).catch(() => undefined)),
    writeDraft: async (turn, draft) => {
      const isStored = await tried(stored.writeDraft(turn, draft));
      await memory.writeDraft(turn, isStored ? undefined : draft);
    },
    dropDraftsBefore: async (turn) => {
      await memory.dropDraftsBefore(turn);
      await tried(stored.dropDraftsBefore(turn));
    },
    mark: async (name) => (await memory.mark(name)) ?? (await stored.mark(name).catch(() => undefined)),
    writeMark: async (name, value) => {
      const isStored = await tried(stored.writeMark(name, value));
      await memory.writeMark(name, isStored ? undefined : value);
    },
    clear: async () => {
      await memory.clear();
      await tried(stored.clear());
    },
  };
}
