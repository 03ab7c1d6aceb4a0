import { isCommandName } from "./command-list.js";
import type { Io } from "./io.js";

/**
 * Commands named in what is printed, so that they can be typed as they stand: leadsim that npx found is not
 * on the path.
 */
export function asTyped(text: string, env: Io["env"]): string {
  if (env.npm_lifecycle_event !== "npx") return text;
  return text.replace(/(?<!npx |[\w@/-])leadsim (?=([a-z-]+) )/g, (found, word: string) =>
    isCommandName(word) ? `npx --no-install ${found}` : found,
  );
}
