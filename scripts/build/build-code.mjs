import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * Builds the JavaScript of a package, as its tsup.config.ts says, into another folder than its own.
 * @param {string} root
 * @param {import("./workspace.mjs").WorkspacePackage} workspacePackage
 * @param {string} aside
 * @throws with what tsup says, where the code can't be built
 */
export async function buildCode(root, { name, folder }, aside) {
  const tsup = join(root, "node_modules", "tsup", "dist", "cli-default.js");
  const args = [tsup, "--out-dir", aside, "--no-clean", "--no-dts", "--silent"];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: join(root, folder) });
  } catch (error) {
    throw new Error(`${name} can't be built:\n${error.stdout}${error.stderr || error.message}`);
  }
}
