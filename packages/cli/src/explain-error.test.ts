import { describe, expect, it } from "vitest";
import { explainError } from "./explain-error.js";
import type { Io } from "./io.js";
import { UserError } from "./user-error.js";

function explained(error: unknown, env: Record<string, string> = {}): { code: number; text: string } {
  let text = "";
  const output = {
    isTerminal: false,
    columns: undefined,
    write: (more: string) => {
      text += more;
    },
  };
  const input = { isTerminal: false, read: async () => ({ kind: "end" }) as const, close: () => undefined };
  const io: Io = { cwd: ".", env, stdout: output, stderr: output, input, now: () => 0 };
  return { code: explainError(error, io, "1.2.3"), text };
}

describe("explainError", () => {
  it("says what happened and what to do, without a stack", () => {
    expect(explained(new UserError("It is gone.", "Look elsewhere."))).toEqual({
      code: 1,
      text: "error: It is gone.\nLook elsewhere.\n",
    });
  });

  it("owns up to a mistake of leadsim's own; the stack comes only when asked for", () => {
    const bug = new TypeError("x is not a function\u001b[2J");
    const { code, text } = explained(bug);
    expect(code).toBe(1);
    expect(text).toContain("leadsim ran into a mistake of its own: x is not a function[2J");
    expect(text).toContain("Please report it");
    expect(text).not.toContain("    at ");
    expect(explained(bug, { LEADSIM_DEBUG: "1" }).text).toContain("    at ");
    expect(explained("odd").text).toContain("odd");
  });
});
