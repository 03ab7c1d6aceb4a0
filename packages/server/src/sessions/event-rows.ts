import type { Transcript, TranscriptEvent } from "@leadsim/scenarios";
import type { Query } from "../database/database.js";

interface EventRow {
  readonly seq: number;
  readonly at: Date;
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly prev: string;
}

/** Events as the columns of a statement take them: one JSON text. */
export function eventRows(appended: readonly TranscriptEvent[], head: string): string {
  return JSON.stringify(
    appended.map(({ seq, at, type, prev, ...body }, place) => ({
      seq,
      at: new Date(at).toISOString(),
      type,
      body,
      prev,
      hash: appended[place + 1]?.prev ?? head,
    })),
  );
}

/** The transcript as it was stored, up to an event; nothing is believed of it yet. */
export async function readTranscript(
  query: Query,
  { tenant, id, seq }: { readonly tenant: string; readonly id: string; readonly seq: number },
): Promise<Transcript> {
  const { rows } = await query<EventRow & { readonly hash: string }>(
    `SELECT seq, at, type, body, prev, hash FROM leadsim.event
      WHERE tenant = $1 AND session = $2 AND seq <= $3 ORDER BY seq`,
    [tenant, id, seq],
  );
  const events = rows.map(({ seq: number, at, type, body, prev }) => ({
    ...body,
    seq: number,
    at: at.getTime(),
    type,
    prev,
  })) as unknown as TranscriptEvent[];
  return { format: "leadsim/transcript@1", events, head: rows.at(-1)?.hash ?? "" };
}
