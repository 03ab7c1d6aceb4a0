/** The generator every transcript pins: sfc32, seeded with cyrb hashes of text. */
export const prngName = "sfc32-cyrb@1";

/** Two 32-bit words made of a text. */
export type Seed = readonly [number, number];

/** cyrb53's two halves (bryc, public domain), over UTF-16 units. Not for secrets. */
export function hashText(text: string): Seed {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return [a >>> 0, b >>> 0];
}

/** A seeded stream of random numbers (sfc32, from PractRand). The same seeds give the same stream everywhere. */
export class Random {
  private a = 0;
  private b = 0;
  private c = 0;
  private d = 0;

  /** Starts the stream of a session's seed at one place; `salt` separates streams that share both. */
  constructor(seed: Seed = [0, 0], place: Seed = [0, 0], salt = 0) {
    this.restart(seed, place, salt);
  }

  restart(seed: Seed, place: Seed, salt: number): void {
    this.a = seed[0] ^ Math.imul(place[0], 0x9e3779b1);
    this.b = seed[1] ^ Math.imul(place[1], 0x85ebca6b);
    this.c = place[0] ^ Math.imul(salt + 1, 0xc2b2ae35);
    this.d = 1;
    for (let i = 0; i < 12; i++) this.next();
  }

  /** A number in 0 (inclusive) to 1 (exclusive), 32 bits. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    this.c |= 0;
    return (sum >>> 0) / 4294967296;
  }

  /** A whole number in 0 to `count` - 1. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** Standard Gumbel noise: adding it to utilities and taking the largest draws by softmax. */
  gumbel(): number {
    return -Math.log(-Math.log(this.next() + 1e-12) + 1e-12);
  }

  /** A standard normal number (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }
}
