import { EngineError } from "@leadsim/engine";

/** The EngineError a call ends with. */
export function refusalOf(call: () => unknown): EngineError {
  try {
    call();
  } catch (error) {
    if (error instanceof EngineError) return error;
    throw error;
  }
  throw new Error("it was not refused");
}
