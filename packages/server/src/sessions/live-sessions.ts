import type { Restored } from "./restore-session.js";

/**
 * Sessions kept in memory, the last ones used. What is here may be behind: another replica may have moved a session on,
 * which its row shows when this one tries to.
 */
export class LiveSessions {
  readonly #most: number;
  readonly #sessions = new Map<string, Restored>();

  constructor(most = 20_000) {
    this.#most = most;
  }

  get size(): number {
    return this.#sessions.size;
  }

  get(tenant: string, id: string): Restored | null {
    const name = `${tenant} ${id}`;
    const known = this.#sessions.get(name);
    if (!known) return null;
    this.#sessions.delete(name);
    this.#sessions.set(name, known);
    return known;
  }

  keep(restored: Restored): void {
    const { tenant, id } = restored.row;
    const name = `${tenant} ${id}`;
    this.#sessions.delete(name);
    this.#sessions.set(name, restored);
    if (this.#sessions.size > this.#most) this.#sessions.delete(this.#sessions.keys().next().value!);
  }

  forget(tenant: string, id: string): void {
    this.#sessions.delete(`${tenant} ${id}`);
  }
}
