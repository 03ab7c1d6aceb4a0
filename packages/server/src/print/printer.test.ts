import { PrintError } from "@leadsim/report/node";
import { expect, test } from "vitest";
import { Printer } from "./printer.js";

const silent = () => {};
const log = { debug: silent, info: silent, warn: silent, error: silent };

test("prints one page after another, in the order asked, and refuses more than can wait", async () => {
  const begun: string[] = [];
  const finish: (() => void)[] = [];
  const printer = new Printer((page) => {
    begun.push(page);
    return new Promise((done) => finish.push(() => done(Buffer.from(page))));
  }, log);
  const asked = Array.from({ length: 8 }, (_, place) => printer.print(String(place)));
  await expect(printer.print("one too many")).rejects.toMatchObject({ code: "busy", status: 503 });
  for (const [place, printed] of asked.entries()) {
    await expect.poll(() => begun.length).toBe(place + 1);
    finish[place]!();
    expect((await printed).toString()).toBe(String(place));
  }
  expect(begun).toEqual(["0", "1", "2", "3", "4", "5", "6", "7"]);
});

test("says that there is no browser, or that it did not print, and goes on", async () => {
  const faults = ["no-browser", "not-printed"] as const;
  let place = 0;
  const printer = new Printer(async (page) => {
    const fault = faults[place++];
    if (fault) throw new PrintError(fault, "/usr/bin/chromium did not print");
    return Buffer.from(page);
  }, log);
  await expect(printer.print("a")).rejects.toMatchObject({ code: "no-browser", status: 501 });
  const failed = await printer.print("b").catch((error: Error) => error);
  expect(failed).toMatchObject({ code: "not-printed", status: 503 });
  expect((failed as Error).message).not.toContain("/usr/bin");
  expect((await printer.print("c")).toString()).toBe("c");
});
