import { expect, test } from "vitest";
import { inOrder } from "./in-order.js";

test("what takes longer is not overtaken, and what fails stops nobody", async () => {
  const run = inOrder();
  const done: string[] = [];
  const slow = run(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    done.push("slow");
    return 1;
  });
  const failing = run(() => {
    done.push("failing");
    throw new Error("no");
  });
  const last = run(() => done.push("last"));
  expect(await slow).toBe(1);
  await expect(failing).rejects.toThrow("no");
  await last;
  expect(done).toEqual(["slow", "failing", "last"]);
});
