// Packs each package as npm would and checks that every entry resolves to declarations that match its code.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const scratch = mkdtempSync(join(tmpdir(), "leadsim-pack-"));
try {
  for (const name of readdirSync("packages")) {
    const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", scratch], {
      cwd: join("packages", name),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const listing = JSON.parse(packed);
    const [{ filename }] = Array.isArray(listing) ? listing : Object.values(listing);
    const tarball = join(scratch, filename.replace("/", "-").replace("@", ""));
    execFileSync(
      join("node_modules", ".bin", "attw"),
      [tarball, "--profile", "esm-only", "--exclude-entrypoints", "./schemas/*", "./library/*"],
      { stdio: "inherit" },
    );
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
