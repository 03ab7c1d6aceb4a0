// The robot of the server's tests, which reads only the screen, for programs that run without a compiler.
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";

const source = new URL("../../packages/server/src/robot.test-support.ts", import.meta.url);
const { code } = transformSync(readFileSync(source, "utf8"), { loader: "ts", format: "esm" });

/** What is sent next on a view, or null when the session is over. */
export const { nextCommand } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
