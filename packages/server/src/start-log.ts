import { pino } from "pino";
import type { Log } from "./base.js";
import type { Settings } from "./settings/settings.js";

/** Writes lines of JSON. Of an error only name, code, message and stack: nothing else of it is looked into. */
export function startLog(level: Settings["logLevel"], write: (line: string) => void): Log {
  return pino(
    {
      level,
      base: null,
      messageKey: "words",
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: errorFields },
    },
    { write },
  );
}

function errorFields(error: unknown): object {
  if (!(error instanceof Error)) return { message: "not an error" };
  const { name, message, stack = "", cause } = error;
  const { code } = error as { readonly code?: unknown };
  return {
    name,
    message,
    ...(typeof code === "string" ? { code } : {}),
    stack: stack
      .split("\n")
      .slice(1, 8)
      .map((line) => line.trim()),
    ...(cause instanceof Error ? { cause: { name: cause.name, message: cause.message } } : {}),
  };
}
