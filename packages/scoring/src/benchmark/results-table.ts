import { ScoringError } from "@leadsim/psychometrics";
import type { Benchmark, ProfileEvidence, SessionSummary } from "@leadsim/scenarios";
import { idIn } from "@leadsim/scenarios/rules";
import { opportunityKey } from "../estimate/expected.js";
import { playerWords } from "../evidence/player-words.js";
import { checkKind } from "./check-kind.js";
import type { LevelsTable, ResponderTable } from "./levels-table.js";

/** What one person answered: the sessions and the evidence of a profile, or of an evidence set. */
export interface PersonResult {
  readonly sessions: readonly SessionSummary[];
  readonly evidence: readonly Pick<
    ProfileEvidence,
    "scenario" | "decision" | "behavior" | "level" | "min" | "max"
  >[];
}

/** A table that results are put into one by one, so that many files never lie in memory at once. */
export interface ResultsTable {
  /**
   * Puts one person in.
   * @returns false where a session was not completed: such a person is left out
   * @throws ScoringError `different-forms` where another form, another model, or the form with other content
   * was played, `mixed-players` where one was played by a person and another was not, `duplicate-session` for
   * a session that came before, `wrong-kind` where it was not played by those whom the table is of
   */
  add(person: PersonResult): boolean;
  /** People put in. */
  readonly people: number;
  /** Who played; undefined while there is nobody. */
  readonly player: SessionSummary["player"] | undefined;
  /** First and last day of play (UTC), as `2026-01-31`; undefined while there is nobody. */
  readonly days: { readonly from: string; readonly to: string } | undefined;
  /**
   * What {@link summarizeBenchmark} takes.
   * @throws ScoringError `bad-table` while there is nobody
   */
  finish(): { readonly table: ResponderTable; readonly form: Benchmark["form"]; readonly model: string };
}

/**
 * An empty table of results.
 * @param kind of the norms to be made: whoever does not belong in them is refused at once, and not when all is read
 */
export function resultsTable(kind?: Benchmark["kind"]): ResultsTable {
  const sessions = new Set<string>();
  const columns = new Map<string, Column>();
  const rows: Float64Array[] = [];
  let first: SessionSummary | undefined;
  let [from, to] = [Infinity, -Infinity];
  return {
    add(person) {
      const [one] = person.sessions;
      if (!one || person.sessions.some(({ status }) => status !== "completed")) return false;
      // All is checked before anything is kept: whoever is refused leaves no trace.
      const own = new Set<string>();
      for (const session of person.sessions) {
        checkSession(session, first ?? one, own.has(session.session) ? own : sessions);
        if (kind !== undefined) checkKind(kind, session.player);
        own.add(session.session);
      }
      checkRanges(person.evidence, columns);
      rows.push(rowOf(person.evidence, columns));
      first ??= one;
      for (const session of person.sessions) {
        sessions.add(session.session);
        from = Math.min(from, session.began);
        to = Math.max(to, session.ended);
      }
      return true;
    },
    get people() {
      return rows.length;
    },
    get player() {
      return first?.player;
    },
    get days() {
      return first && { from: day(from), to: day(to) };
    },
    finish() {
      if (!first) throw new ScoringError("bad-table", "There are no completed results to sum up.");
      return { table: tableOf(rows, columns, first.player), form: formOf(first), model: first.model };
    },
  };
}

interface Column {
  readonly place: number;
  readonly opportunity: LevelsTable["opportunities"][number];
}

function checkSession(session: SessionSummary, first: SessionSummary, known: ReadonlySet<string>): void {
  const { session: id, player } = session;
  if (known.has(id)) {
    throw new ScoringError("duplicate-session", `Session "${id}" is there twice.`, { session: id });
  }
  if (player !== first.player) {
    throw new ScoringError(
      "mixed-players",
      `Session "${first.session}" was played by ${playerWords[first.player]}, session "${id}" by ${playerWords[player]}. Norms hold one or the other.`,
      { session: id },
    );
  }
  const [own, other] = [contentOf(session), contentOf(first)];
  if (own === other) return;
  throw new ScoringError(
    "different-forms",
    `Session "${id}" was played with other content than session "${first.session}" (form, model, a scenario's story or its key). Norms hold for one form in one version.`,
    { session: id, first: first.session },
  );
}

function checkRanges(evidence: PersonResult["evidence"], columns: ReadonlyMap<string, Column>): void {
  for (const { scenario, decision, behavior, min, max } of evidence) {
    const known = columns.get(opportunityKey({ scenario, decision, behavior }))?.opportunity;
    if (!known || max <= min || (known.min === min && known.max === max)) continue;
    throw new ScoringError(
      "different-forms",
      `"${behavior}" at "${decision}" of "${scenario}" went from ${min} to ${max} here, and from ${known.min} to ${known.max} for others. Norms hold for one form with one key.`,
      { scenario, decision, behavior },
    );
  }
}

/** The form and its scenarios, hash for hash; the order of play does not matter. */
function contentOf({ form, model, scenarios }: SessionSummary): string {
  const played = scenarios.filter(({ practice }) => !practice).map(({ id, story, key }) => [id, story, key]);
  return JSON.stringify([form.id, form.version, idIn(model), played.sort()]);
}

function formOf({ form, scenarios }: SessionSummary): Benchmark["form"] {
  return {
    id: form.id,
    version: form.version,
    scenarios: scenarios
      .filter(({ practice }) => !practice)
      .map(({ id, version, story, key }) => ({ id, version, story, key })),
  };
}

function rowOf(evidence: PersonResult["evidence"], columns: Map<string, Column>): Float64Array {
  const met = evidence.filter(({ min, max }) => max > min);
  const cells = met.map((piece): [number, number] => {
    const key = opportunityKey(piece);
    const { scenario, decision, behavior, min, max } = piece;
    const known = columns.get(key) ?? {
      place: columns.size,
      opportunity: { scenario, decision, behavior, min, max },
    };
    columns.set(key, known);
    return [known.place, piece.level];
  });
  const row = new Float64Array(columns.size).fill(Number.NaN);
  for (const [place, level] of cells) row[place] = level;
  return row;
}

/** In the order of their names, whatever order people came in. */
function tableOf(
  rows: readonly Float64Array[],
  columns: ReadonlyMap<string, Column>,
  player: ResponderTable["player"],
): ResponderTable {
  const ordered = [...columns].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, column]) => column);
  const levels = new Float64Array(rows.length * ordered.length);
  rows.forEach((row, person) => {
    ordered.forEach(({ place }, at) => {
      levels[person * ordered.length + at] = row[place] ?? Number.NaN;
    });
  });
  return {
    people: rows.length,
    player,
    opportunities: ordered.map(({ opportunity }) => opportunity),
    levels,
  };
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
