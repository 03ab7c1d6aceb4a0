import { AsyncLocalStorage } from "node:async_hooks";
import { mkdirSync } from "node:fs";
import type { PGlite, Transaction } from "@electric-sql/pglite";
import { applicationRole, type Database, type Query, scopeOf } from "../database.js";
import { asDatabaseError, isRetriable } from "../database-error.js";

/**
 * PostgreSQL compiled to WebAssembly, inside this process: where no other can be had, and in tests. It never calls
 * fsync, and takes one transaction at a time.
 *
 * @param folder where its files lie, locked by the caller; without it, in memory
 */
export async function openPglite(folder?: string): Promise<Database> {
  const { PGlite } = await import("@electric-sql/pglite");
  if (folder !== undefined) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const pglite = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  const under = new AsyncLocalStorage<true>();
  const run = async <T>(opening: string, work: (query: Query) => Promise<T>): Promise<T> => {
    // It would wait for the one that waits for it.
    if (under.getStore()) throw new Error("A transaction was begun inside another.");
    try {
      for (let attempt = 1; ; attempt++) {
        try {
          return await once(pglite, opening, (query) => under.run(true, () => work(query)));
        } catch (error) {
          if (attempt === 4 || !isRetriable(error)) throw error;
        }
      }
    } catch (error) {
      throw asDatabaseError(error);
    }
  };
  return {
    kind: "pglite",
    says:
      folder === undefined
        ? "PGlite in memory: nothing is kept."
        : "PGlite: safe against a crash of the program, not of the machine (it never calls fsync).",
    transaction: async (tenant, work) => run(scopeOf(tenant, applicationRole), work),
    single: <R extends object>(tenant: string, text: string, values: readonly unknown[]) =>
      run(scopeOf(tenant, applicationRole), (query) => query<R>(text, values)),
    asOwner: (work) => run("", work),
    close: () => pglite.close(),
  };
}

function once<T>(pglite: PGlite, opening: string, work: (query: Query) => Promise<T>): Promise<T> {
  return pglite.transaction(async (transaction) => {
    if (opening !== "") await transaction.exec(opening);
    let failed: { readonly error: unknown } | null = null;
    const done = await work(
      queryOn(transaction, (error) => {
        failed ??= { error };
      }),
    );
    // An error that `work` swallowed leaves the transaction failed, and PGlite's COMMIT would not say so.
    if (failed) throw (failed as { readonly error: unknown }).error;
    return done;
  });
}

function queryOn(transaction: Transaction, onError: (error: unknown) => void): Query {
  return async <R extends object>(text: string, values?: readonly unknown[]) => {
    try {
      const result =
        values === undefined
          ? (await transaction.exec(text)).at(-1)
          : await transaction.query<R>(text, [...values]);
      const rows = (result?.rows ?? []) as R[];
      return { rows, count: rows.length > 0 ? rows.length : (result?.affectedRows ?? 0) };
    } catch (error) {
      onError(error);
      throw error;
    }
  };
}
