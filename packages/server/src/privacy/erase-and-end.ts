import type { Asked } from "../people/people.js";
import { type Play, takeHostCommand } from "../sessions/play-session.js";
import { erasePerson } from "./erase-person.js";

/**
 * Forgets who a person is, and withdraws what they have under way.
 * @throws HostError `not-found`
 */
export async function eraseAndEnd(play: Play, asked: Asked, id: string): Promise<void> {
  const { tenant } = asked;
  const open = await play.base.database.transaction(tenant, (sql) => erasePerson(sql, asked, id));
  for (const session of open) {
    await takeHostCommand(play, { tenant, session, access: null }, { type: "withdraw" }, async () => {});
  }
}
