import type { SentCommand } from "../transport/transport.js";

/** What the player keeps for one session until the server has it: unsent commands, drafts, and small marks. */
export interface Keep {
  /** Unsent commands, in the order they were given. */
  unsent(): Promise<readonly SentCommand[]>;
  add(command: SentCommand): Promise<void>;
  /** Takes out the command with this id; it has arrived, or was refused. */
  remove(id: string): Promise<void>;
  /** The answer being made on a page, as it was written. */
  draft(turn: number): Promise<unknown>;
  writeDraft(turn: number, draft: unknown): Promise<void>;
  /** Forgets drafts of pages before this one. */
  dropDraftsBefore(turn: number): Promise<void>;
  mark(name: string): Promise<unknown>;
  writeMark(name: string, value: unknown): Promise<void>;
  /** Forgets everything about the session: it is over. */
  clear(): Promise<void>;
}
