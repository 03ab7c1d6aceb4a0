import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { SentCommand } from "../transport/transport.js";
import type { Keep } from "./keep.js";

interface Contents extends DBSchema {
  unsent: {
    key: number;
    value: { readonly session: string; readonly id: string; readonly command: SentCommand };
    indexes: { session: string };
  };
  drafts: { key: [session: string, turn: number]; value: unknown };
  marks: { key: [session: string, name: string]; value: unknown };
}

type Stores = ("unsent" | "drafts" | "marks")[];

/** Keeps in the browser's IndexedDB, where it outlives a reload, a crash and a closed laptop. */
export async function indexedKeep(session: string): Promise<Keep> {
  await openDatabase();
  return keepIn(openDatabase, session);
}

let opened: Promise<IDBPDatabase<Contents>> | undefined;

/** The page's one connection to the stores, opened when it is first asked for, and anew where it was closed. */
export function openDatabase(): Promise<IDBPDatabase<Contents>> {
  opened ??= connect().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

function connect(): Promise<IDBPDatabase<Contents>> {
  return openDB<Contents>("leadsim-player", 1, {
    upgrade: (created) => {
      const unsent = created.createObjectStore("unsent", { autoIncrement: true });
      unsent.createIndex("session", "session");
      created.createObjectStore("drafts");
      created.createObjectStore("marks");
    },
    // A newer player in another tab wants to change the stores: it must not wait for this one.
    blocking: (_current, _blocked, event) => {
      opened = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated: () => {
      opened = undefined;
    },
  });
}

/** Each use asks for the connection: it can be closed at any time, and is opened anew then. */
function keepIn(open: () => Promise<IDBPDatabase<Contents>>, session: string): Keep {
  return {
    unsent: async () => {
      const kept = await (await open()).getAllFromIndex("unsent", "session", session);
      return kept.map(({ command }) => command);
    },
    add: async (command) => void (await (await open()).add("unsent", { session, id: command.id, command })),
    remove: async (id) => {
      const change = (await open()).transaction("unsent", "readwrite");
      for await (const cursor of change.store.index("session").iterate(session)) {
        if (cursor.value.id === id) await cursor.delete();
      }
      await change.done;
    },
    draft: async (turn) => (await open()).get("drafts", [session, turn]),
    writeDraft: async (turn, draft) => void (await (await open()).put("drafts", draft, [session, turn])),
    dropDraftsBefore: async (turn) =>
      (await open()).delete("drafts", IDBKeyRange.bound([session, -1], [session, turn], false, true)),
    mark: async (name) => (await open()).get("marks", [session, name]),
    writeMark: async (name, value) => void (await (await open()).put("marks", value, [session, name])),
    clear: async () => {
      const stores: Stores = ["unsent", "drafts", "marks"];
      const change = (await open()).transaction(stores, "readwrite");
      const own = await change.objectStore("unsent").index("session").getAllKeys(session);
      await Promise.all(own.map((key) => change.objectStore("unsent").delete(key)));
      await change.objectStore("drafts").delete(IDBKeyRange.bound([session, -1], [session, Infinity]));
      await change.objectStore("marks").delete(IDBKeyRange.bound([session, ""], [session, "\uffff"]));
      await change.done;
    },
  };
}
