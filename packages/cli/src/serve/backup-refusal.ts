import { UserError } from "../user-error.js";
import { startRefusal } from "./start-refusal.js";

type Server = typeof import("@leadsim/server");

/** Backs up or restores; what stands against it is said in words where it can be mended. */
export async function withBackupRefusal<T>(server: Server, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof server.BackupError ? new UserError(error.message) : startRefusal(server, error);
  }
}
