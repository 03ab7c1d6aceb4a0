import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The host's secret from its data folder, made there at the first start. Whoever has it can sign as this host: it is
 * backed up with the database and kept as safe.
 */
export function readSecret(folder: string): string {
  const file = join(folder, "secret");
  if (!existsSync(file)) writeSecret(folder, randomBytes(32).toString("base64url"));
  return readFileSync(file, "utf8").trim();
}

/** Puts a secret into a data folder, in place of the one there is. */
export function writeSecret(folder: string, secret: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const aside = join(folder, `secret.${process.pid}`);
  writeFileSync(aside, `${secret}\n`, { mode: 0o600 });
  renameSync(aside, join(folder, "secret"));
}
