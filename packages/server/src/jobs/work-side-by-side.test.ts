import { expect, test } from "vitest";
import { testHost } from "../host.test-support.js";
import { enqueue, type JobKind } from "./outbox.js";
import { workSideBySide } from "./work-side-by-side.js";
import type { Job, SomeHandlers } from "./worker.js";

test("a tenant whose systems let wait holds up its own jobs and nobody else's", async () => {
  const host = await testHost();
  const slow = host.tenant;
  const quick = await host.addTenant();
  // A kind of this test's own: the database is shared with others.
  const kind = `test-${slow}` as JobKind;
  for (const [tenant, subject] of [
    [slow, "slow-1"],
    [slow, "slow-2"],
    [quick, "quick-1"],
    [quick, "quick-2"],
  ] as const) {
    const job = { tenant, kind, subject, at: host.now() };
    await host.host.database.transaction(tenant, (query) => enqueue(query, job));
    host.pass(1);
  }
  const begun: string[] = [];
  const ended: string[] = [];
  let answer: () => void = () => {};
  const answered = new Promise<void>((done) => {
    answer = done;
  });
  const handle = async ({ tenant, subject }: Job): Promise<{ readonly done: true }> => {
    begun.push(subject);
    if (tenant === slow) await answered;
    ended.push(subject);
    return { done: true };
  };
  const errors: unknown[] = [];
  const handlers = { [kind]: handle } as SomeHandlers;
  const work = workSideBySide(host.host, handlers, { most: 4, onError: (error) => errors.push(error) });
  while (!ended.includes("quick-2")) expect(await work.begin()).toBe(true);
  expect(begun).toEqual(["slow-1", "quick-1", "quick-2"]);
  answer();
  while (await work.begin());
  await work.finish();
  expect(ended).toEqual(["quick-1", "quick-2", "slow-1", "slow-2"]);
  expect(errors).toEqual([]);
});
