import { UserError } from "./user-error.js";

/**
 * A decoder of UTF-8 that refuses other bytes: letters that spreadsheets write in another encoding would all become the same mark, and people
 * and groups would be mistaken for each other.
 * @param shown the path as the person wrote it, for the message
 * @throws UserError when decoding what is no UTF-8
 */
export function utf8Decoder(shown: string): (bytes?: Uint8Array) => string {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return (bytes) => {
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
