import { UserError } from "../user-error.js";

type Server = typeof import("@leadsim/server");

/** Why a host did not start: what can be mended in words, anything else as it is. */
export function startRefusal(
  { SettingsError, DatabaseError, HostError }: Pick<Server, "SettingsError" | "DatabaseError" | "HostError">,
  error: unknown,
): unknown {
  if (error instanceof SettingsError) {
    const [first = "", ...more] = error.mistakes;
    return new UserError(first, [...more, "docs/operator-guide.md lists all settings."].join("\n"));
  }
  if (error instanceof DatabaseError) return new UserError(error.message);
  if (error instanceof HostError) {
    const { known } = error.detail;
    return new UserError(error.message, Array.isArray(known) ? `There are: ${known.join(", ")}.` : undefined);
  }
  const { code, port } = (error ?? {}) as { readonly code?: unknown; readonly port?: unknown };
  if (code === "EADDRINUSE") {
    return new UserError(
      `Port ${String(port)} is taken.`,
      "Stop what listens there, or give another: --port 4311 (npm start -- --port 4311)",
    );
  }
  if (code === "EACCES")
    return new UserError(`Port ${String(port)} can't be opened by this user.`, "Take one above 1024.");
  return error;
}
