import { debriefOf } from "@leadsim/engine";
import type { Debrief } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import type { Host } from "../host.js";
import { readTranscript } from "../sessions/event-rows.js";
import { contentOf } from "../sessions/restore-session.js";
import { readSessionRow } from "../sessions/session-row.js";
import type { Result } from "./result.js";

/**
 * The session of a result told again, by the key that it was scored by. Its transcript is replayed against
 * the signed head.
 * @throws EngineError for a transcript that is not as it was
 */
export async function debriefOfResult(host: Host, { tenant, session, versions }: Result): Promise<Debrief> {
  const { database, keyring, content } = host;
  const { row, transcript } = await database.transaction(tenant, async (sql) => ({
    row: await readSessionRow(sql, keyring, tenant, session),
    transcript: await readTranscript(sql, { tenant, id: session, seq: versions.seq }),
  }));
  const stories = new Map(row.pins.scenarios.map(({ id, story }) => [id, story]));
  const plays = await Promise.all(
    versions.scenarios.map(({ id, version }) =>
      content.playTelling(tenant, { id, version, story: stories.get(id) ?? "" }),
    ),
  );
  const { form } = await contentOf(content, row);
  return debriefOf(plays, transcript, {
    session,
    head: versions.head,
    ...present({ form: form ?? undefined }),
  });
}
