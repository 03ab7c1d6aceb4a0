import { afterAll, beforeAll, vi } from "vitest";

// Library code never prints, so a stray line on the console fails the file that made it.
const methods = ["log", "info", "warn", "error", "debug"] as const;
const spies: { mockRestore(): void }[] = [];

beforeAll(() => {
  for (const method of methods) {
    const spy = vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      throw new Error(`console.${method} was called: ${words.map(String).join(" ")}`);
    });
    spies.push(spy);
  }
});

afterAll(() => {
  for (const spy of spies.splice(0)) spy.mockRestore();
});
