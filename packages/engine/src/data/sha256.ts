/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes as lower-case hex. Synchronous, so that events can be chained
 * in a pure function.
 */
export function sha256(text: string): string {
  const blocks = padded(text);
  state.set(initialState);
  for (let offset = 0; offset < blocks.length; offset += 64) compress(blocks, offset);
  let hex = "";
  for (const word of state) hex += (word >>> 0).toString(16).padStart(8, "0");
  return hex;
}

/** The text's UTF-8 bytes with the standard's padding: one bit, zeros, the length in bits. */
function padded(text: string): Uint8Array {
  // A UTF-16 unit takes three bytes at most; a pair takes four.
  const most = text.length * 3 + 73;
  if (buffer.length < most) buffer = new Uint8Array(most * 2);
  const bytes = buffer;
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    let point = text.codePointAt(i)!;
    if (point > 0xffff) i++;
    else if (point >= 0xd800 && point <= 0xdfff) point = 0xfffd; // half of a pair
    if (point < 0x80) bytes[length++] = point;
    else {
      const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
      bytes[length++] = ((0xff00 >> (more + 1)) & 0xff) | (point >> (6 * more));
      for (let left = more - 1; left >= 0; left--) bytes[length++] = 0x80 | ((point >> (6 * left)) & 63);
    }
  }
  const whole = Math.ceil((length + 9) / 64) * 64;
  bytes.fill(0, length, whole);
  bytes[length] = 0x80;
  for (let place = 0; place < 6; place++) bytes[whole - 1 - place] = Math.floor((length * 8) / 256 ** place);
  return bytes.subarray(0, whole);
}

/** The first 32 bits of the fractional parts of a root of the first primes, as the standard defines its constants. */
function rootsOfPrimes(count: number, exponent: number): number[] {
  const words: number[] = [];
  for (let candidate = 2; words.length < count; candidate++) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) {
      if (candidate % divisor === 0) prime = false;
    }
    if (prime) words.push(((candidate ** exponent % 1) * 0x100000000) | 0);
  }
  return words;
}

const initialState = /* @__PURE__ */ rootsOfPrimes(8, 1 / 2);
const roundConstants = /* @__PURE__ */ rootsOfPrimes(64, 1 / 3);

// Scratch, used anew by every call: events are hashed one by one, and small arrays would be most of the work.
const state = new Int32Array(8);
const schedule = new Int32Array(64);
let buffer = new Uint8Array(1024);

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function compress(bytes: Uint8Array, offset: number): void {
  for (let i = 0; i < 16; i++) {
    const at = offset + i * 4;
    schedule[i] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
  }
  for (let i = 16; i < 64; i++) {
    const x = schedule[i - 15]!;
    const y = schedule[i - 2]!;
    const small = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const large = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    schedule[i] = schedule[i - 16]! + small + schedule[i - 7]! + large;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let i = 0; i < 64; i++) {
    const first =
      (h +
        (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
        ((e & f) ^ (~e & g)) +
        roundConstants[i]! +
        schedule[i]!) |
      0;
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const words = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) state[i] = state[i]! + words[i]!;
}
