// Where sessions are kept: SQLite, shared by as many processes as there are. A change is one transaction, on
// disk before anyone is told of it, so that a process may be killed at any moment.
import Database from "libsql";

export function openStore(file, synchronous = "FULL") {
  const db = new Database(file);
  db.exec(`
    PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous};
    CREATE TABLE IF NOT EXISTS session (id TEXT PRIMARY KEY, seq INTEGER, head TEXT, due INTEGER, snapshot TEXT);
    CREATE TABLE IF NOT EXISTS event (session TEXT, seq INTEGER, body TEXT, PRIMARY KEY (session, seq));
  `);
  const move = db.prepare(`INSERT INTO session VALUES (?, ?, ?, ?, ?) ON CONFLICT (id)
    DO UPDATE SET seq = excluded.seq, head = excluded.head, due = excluded.due, snapshot = excluded.snapshot WHERE seq = ?`);
  const add = db.prepare("INSERT INTO event VALUES (?, ?, ?)");
  const one = db.prepare("SELECT seq, head, snapshot FROM session WHERE id = ?");
  const bodies = db.prepare("SELECT body FROM event WHERE session = ? AND seq <= ? ORDER BY seq");
  const overdue = db.prepare("SELECT id FROM session WHERE due <= ?");
  const append = db.transaction((from, events, { id, seq, head, due, snapshot }) => {
    if (move.run(id, seq, head, due, snapshot, from).changes === 0) return false;
    for (const event of events) add.run(id, event.seq, JSON.stringify(event));
    return true;
  });
  return {
    /** Stores events with where the session then stands; false where it has moved on since event `from`. */
    append: (from, events, session) => append.immediate(from, events, session),
    find: (id) => one.get(id),
    /** The events up to one: what another process adds meanwhile is not among them. */
    events: (id, seq) => bodies.all(id, seq).map(({ body }) => JSON.parse(body)),
    overdue: (now) => overdue.all(now).map(({ id }) => id),
  };
}
