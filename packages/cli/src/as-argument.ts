import { plainLine } from "./terminal/plain.js";

/** A path or a word as a shell takes it, for commands that are shown to be pasted. */
export function asArgument(word: string): string {
  const plain = plainLine(word);
  const bare = plain.startsWith("-") ? `./${plain}` : plain;
  return bare === "" || /[^\w@%+=:,./\\-]/.test(bare) ? `'${bare.replace(/'/g, "'\\''")}'` : bare;
}
