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
  return refusalOfSystem(error) ?? error;
}

interface SystemError {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly port?: unknown;
  readonly hostname?: unknown;
  readonly address?: unknown;
  readonly path?: unknown;
}

/** What the system did not let happen, where another setting mends it. */
function refusalOfSystem(error: unknown): UserError | null {
  const { code, syscall, port, hostname, address, path } = (error ?? {}) as SystemError;
  if (syscall === "mkdir" || (code === "EACCES" && typeof path === "string")) {
    return new UserError(
      `${String(path)} can't be used as a data folder (${String(code)}).`,
      "Give another: --data folder (or LEADSIM_DATA)",
    );
  }
  if (code === "EADDRINUSE") {
    return new UserError(
      `Port ${String(port)} is taken.`,
      "Stop what listens there, or give another: --port 4311 (npm start -- --port 4311)",
    );
  }
  if (code === "EACCES")
    return new UserError(`Port ${String(port)} can't be opened by this user.`, "Take one above 1024.");
  if (code === "EADDRNOTAVAIL" || syscall === "getaddrinfo") {
    return new UserError(
      `${String(hostname ?? address)} is no address of this machine.`,
      "Give one that is: --host 127.0.0.1, or 0.0.0.0 for all (or LEADSIM_HOST)",
    );
  }
  return null;
}
