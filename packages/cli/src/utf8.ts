import { UserError } from "./user-error.js";

/**
 * A decoder of UTF-8 that refuses other bytes: letters that spreadsheets write in another encoding would all
 * become the same mark, and people and groups would be mistaken for each other.
 * @param shown the path as the person wrote it, for the message
 * @throws UserError when decoding what is no UTF-8
 */
export function utf8Decoder(shown: string): (bytes?: Uint8Array) => string {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let first = true;
  return (bytes) => {
    if (first && bytes) refuseOtherFiles(bytes, shown);
    first = false;
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new UserError(
        `${shown} is not UTF-8 text.`,
        "Save it as UTF-8; spreadsheets call it “CSV UTF-8”.",
      );
    }
  };
}

/** A whole file's text. Throws as {@link utf8Decoder} does. */
export function utf8Text(bytes: Uint8Array, shown: string): string {
  const decode = utf8Decoder(shown);
  return decode(bytes) + decode();
}

/** What comes in the place of a table, by the bytes such files begin with. */
const others: readonly (readonly [beginning: readonly number[], what: string, help: string])[] = [
  [[0x1f, 0x8b], "is compressed (gzip)", "Unpack it first: gunzip"],
  [
    [0x50, 0x4b, 0x03, 0x04],
    "is a spreadsheet or a zip file",
    "Save the sheet as CSV (“CSV UTF-8”), or unpack the file first.",
  ],
  [[0xff, 0xfe], "is UTF-16 text", "Save it as UTF-8; spreadsheets call it “CSV UTF-8”."],
  [[0xfe, 0xff], "is UTF-16 text", "Save it as UTF-8; spreadsheets call it “CSV UTF-8”."],
];

function refuseOtherFiles(bytes: Uint8Array, shown: string): void {
  const other = others.find(([beginning]) => beginning.every((byte, at) => bytes[at] === byte));
  if (other) throw new UserError(`${shown} ${other[1]}.`, other[2]);
}
