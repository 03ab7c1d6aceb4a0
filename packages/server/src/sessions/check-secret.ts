import { everyTenant } from "../database/database.js";
import { DatabaseError } from "../database/database-error.js";
import { headParts, type SessionBase, type SessionRow } from "./session-row.js";

/** Sessions that are looked at: one of them may have been changed by hand. */
const looked = 5;

/**
 * Whether the secret is one that this database was used with: with another, no session could be played on, and no
 * result be signed as before.
 *
 * @throws DatabaseError `not-allowed` where none of the newest sessions was signed with a secret that is known
 */
export async function checkSecret({
  database,
  keyring,
}: Pick<SessionBase, "database" | "keyring">): Promise<void> {
  const { rows } = await database.single<
    Pick<SessionRow, "tenant" | "id" | "seq" | "head"> & { mac: Uint8Array }
  >(everyTenant, "SELECT tenant, id, seq, head, mac FROM leadsim.session ORDER BY id DESC LIMIT $1", [
    looked,
  ]);
  if (rows.length === 0 || rows.some((row) => keyring.verifies("head", headParts(row), row.mac))) return;
  throw new DatabaseError(
    "not-allowed",
    "The secret is not the one that the sessions in this database were signed with. Set LEADSIM_SECRET as it was, or name the earlier one in LEADSIM_SECRET_PREVIOUS. If it is lost: --new-secret.",
  );
}
