import { PrintError } from "@leadsim/report/node";
import type { Log } from "../base.js";
import { HostError } from "../host-error.js";

// A browser takes some hundred megabytes and a few seconds a page.
const mostWaiting = 8;

/** Prints pages, one after another. */
export class Printer {
  readonly #print: (page: string) => Promise<Uint8Array>;
  readonly #log: Log;
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(print: (page: string) => Promise<Uint8Array>, log: Log) {
    this.#print = print;
    this.#log = log;
  }

  /**
   * A page as a PDF.
   * @throws HostError `no-browser` where there is none on the machine, `busy` where many pages wait already,
   * `not-printed`
   */
  async print(page: string): Promise<Buffer> {
    if (this.#waiting >= mostWaiting) {
      throw new HostError("busy", "Many pages are being printed. Ask again in a moment.", { after: 10 });
    }
    this.#waiting += 1;
    const printed = this.#last.then(() => this.#print(page));
    this.#last = printed.catch(() => {});
    try {
      return Buffer.from(await printed);
    } catch (error) {
      throw this.#refusal(error);
    } finally {
      this.#waiting -= 1;
    }
  }

  #refusal(error: unknown): unknown {
    if (!(error instanceof PrintError)) return error;
    if (error.code === "no-browser") {
      return new HostError(
        "no-browser",
        "This host has no browser that prints. Ask for the page (.html) and print it from yours, or have the operator install Chromium.",
      );
    }
    this.#log.error({ error }, "A page was not printed.");
    return new HostError("not-printed", "The page was not printed. Ask for the page (.html) instead.", {
      after: 10,
    });
  }
}
