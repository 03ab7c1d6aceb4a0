import { existsSync, readFileSync, realpathSync } from "node:fs";
import { extname, join, sep } from "node:path";

/** Types of what an exhibit may show; anything else is not given out. */
const types: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".svg": "image/svg+xml",
  ".mp3": "audio/mpeg",
  ".ogg": "audio/ogg",
  ".wav": "audio/wav",
  ".m4a": "audio/mp4",
  ".mp4": "video/mp4",
  ".webm": "video/webm",
  ".vtt": "text/vtt",
};

/** A picture or recording. */
export interface Media {
  readonly type: string;
  readonly body: Buffer;
}

/** A picture or recording within a folder, links followed; null for anything else. */
export function readMedia(folder: string, name: string): Media | null {
  const type = types[extname(name).toLowerCase()];
  const path = join(folder, name);
  const isInside = existsSync(path) && realpathSync(path).startsWith(`${realpathSync(folder)}${sep}`);
  return type && isInside ? { type, body: readFileSync(path) } : null;
}
