import type { SentCommand } from "../transport/transport.js";
import type { Keep } from "./keep.js";

/** Keeps in memory, for as long as the page lives: where nothing may or can be kept in the browser. */
export function memoryKeep(): Keep {
  const commands: SentCommand[] = [];
  const drafts = new Map<number, unknown>();
  const marks = new Map<string, unknown>();
  return {
    unsent: async () => [...commands],
    add: async (command) => void commands.push(command),
    remove: async (id) => {
      const place = commands.findIndex((command) => command.id === id);
      if (place >= 0) commands.splice(place, 1);
    },
    draft: async (turn) => drafts.get(turn),
    writeDraft: async (turn, draft) => void drafts.set(turn, draft),
    dropDraftsBefore: async (turn) => {
      for (const known of [...drafts.keys()]) if (known < turn) drafts.delete(known);
    },
    mark: async (name) => marks.get(name),
    writeMark: async (name, value) => void marks.set(name, value),
    clear: async () => {
      commands.length = 0;
      drafts.clear();
      marks.clear();
    },
  };
}
