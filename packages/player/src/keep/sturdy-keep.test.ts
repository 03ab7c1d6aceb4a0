import { expect, it } from "vitest";
import type { SentCommand } from "../transport/transport.js";
import type { Keep } from "./keep.js";
import { memoryKeep } from "./memory-keep.js";
import { sturdyKeep } from "./sturdy-keep.js";

const command = (id: string): SentCommand => ({ type: "continue", id, turn: 1 });

/** A storage that can be shut, for writing alone or altogether. */
function shuttable(): { readonly keep: Keep; open: "all" | "reading" | "nothing" } {
  const inner = memoryKeep();
  const storage: { keep: Keep; open: "all" | "reading" | "nothing" } = { keep: inner, open: "all" };
  const isReading = (name: string) => ["unsent", "draft", "mark"].includes(name);
  storage.keep = new Proxy(inner, {
    get: (target, name: keyof Keep & string) => {
      const isOpen = storage.open === "all" || (storage.open === "reading" && isReading(name));
      return isOpen ? target[name] : () => Promise.reject(new Error("shut"));
    },
  });
  return storage;
}

const ids = async (keep: Keep) => (await keep.unsent()).map(({ id }) => id);

it("what a full storage does not take is kept all the same, commands in order, the newest draft", async () => {
  const storage = shuttable();
  const keep = sturdyKeep(storage.keep);
  await keep.add(command("one"));
  await keep.writeDraft(1, "old");
  await keep.writeMark("passed", 1);
  storage.open = "reading";
  await keep.add(command("two"));
  await keep.writeDraft(1, "new");
  await keep.writeMark("passed", 2);
  expect(await ids(keep)).toEqual(["one", "two"]);
  expect(await keep.draft(1)).toBe("new");
  expect(await keep.mark("passed")).toBe(2);
  storage.open = "all";
  await keep.writeDraft(1, "newest");
  expect(await keep.draft(1)).toBe("newest");
  expect(await storage.keep.draft(1)).toBe("newest");
});

it("what arrived is not sent again because the storage could not be told", async () => {
  const storage = shuttable();
  const keep = sturdyKeep(storage.keep);
  await keep.add(command("one"));
  storage.open = "reading";
  await keep.add(command("two"));
  await keep.remove("one");
  await keep.remove("two");
  expect(await ids(keep)).toEqual([]);
});

it("without any storage it keeps as long as the page lives", async () => {
  const storage = shuttable();
  storage.open = "nothing";
  const keep = sturdyKeep(storage.keep);
  await keep.add(command("one"));
  await keep.writeDraft(2, "draft");
  expect(await ids(keep)).toEqual(["one"]);
  expect(await keep.draft(2)).toBe("draft");
  await keep.dropDraftsBefore(3);
  expect(await keep.draft(2)).toBeUndefined();
  await keep.clear();
  expect(await ids(keep)).toEqual([]);
});
