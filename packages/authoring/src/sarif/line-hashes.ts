/** How much text, from the beginning of a line on and without spaces and tabs, tells that line from others. */
const blockSize = 100;
const factor = 37n;
const lineFeed = 10;
const carriageReturn = 13;
const endOfText = 65535;

/**
 * A hash for each line, the same wherever the line has moved to: what code hosts call `primaryLocationLineHash`.
 * A Rabin–Karp rolling hash (Karp & Rabin, 1987) of the 100 characters from the line's beginning on, without spaces and
 * tabs and with every line end as one, in 64 bits; after the colon, which of the lines with this hash it is.
 * So that the hash equals the one that the `upload-sarif` action of GitHub computes and compares.
 */
export function lineHashes(text: string): readonly string[] {
  const characters = [...codesOf(text)];
  const power = BigInt.asUintN(64, factor ** BigInt(blockSize));
  const hashes: string[] = [];
  const seen = new Map<string, number>();
  let hash = 0n;
  const starts = new Map<number, number>([[0, 0]]);
  for (let at = 0; at < characters.length; at += 1) {
    if (characters[at] === lineFeed) starts.set(at + 1, starts.size);
  }
  // The window ends before `end`: when it holds the block that begins at a line, that line's hash is known.
  for (let end = 1; end < characters.length + blockSize; end += 1) {
    const leaving = BigInt(characters[end - 1 - blockSize] ?? 0);
    const entering = BigInt(characters[end - 1] ?? 0);
    hash = BigInt.asUintN(64, factor * hash + entering - power * leaving);
    const line = starts.get(end - blockSize);
    if (line === undefined) continue;
    const written = hash.toString(16);
    const count = (seen.get(written) ?? 0) + 1;
    seen.set(written, count);
    hashes[line] = `${written}:${count}`;
  }
  return hashes;
}

/** UTF-16 units without spaces and tabs, with one mark for each line end and one for the end of the text. */
function* codesOf(text: string): Generator<number> {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9) continue;
    if (code === carriageReturn) {
      yield lineFeed;
      if (text.charCodeAt(at + 1) === lineFeed) at += 1;
    } else yield code;
  }
  yield endOfText;
}
