/** Rows looked at, evenly spread, where there are more. */
const mostRows = 8192;

/** How many people met all of two pairs of items (a ≤ b and c ≤ d; twice the same stands for one item). */
export type MetTogether = (a: number, b: number, c: number, d: number) => number;

/**
 * Counts people by what they met, for all sets of up to four items; undefined where everybody met everything. Of more
 * than 8,192 people as many are looked at, evenly spread, and the counts are of those.
 *
 * @param met person by person, item by item
 */
export function metTogether(
  met: (person: number, item: number) => boolean,
  persons: readonly number[],
  items: number,
): MetTogether | undefined {
  const step = Math.max(1, persons.length / mostRows);
  const rows = Array.from(
    { length: Math.floor(persons.length / step) },
    (_, row) => persons[Math.floor(row * step)]!,
  );
  const words = Math.ceil(rows.length / 32);
  const columns = Array.from({ length: items }, (_, item) => {
    const bits = new Int32Array(words);
    rows.forEach((person, row) => {
      if (met(person, item)) bits[row >> 5] = bits[row >> 5]! | (1 << (row & 31));
    });
    return bits;
  });
  if (columns.every((bits) => sharedBits(bits, bits) === rows.length)) return undefined;
  const sets = setsOf(items);
  const counts = countSets(columns, sets);
  return (a, b, c, d) => {
    const lowest = Math.min(a, c);
    const highest = Math.max(b, d);
    const x = Math.max(a, c);
    const y = Math.min(b, d);
    return counts[sets.place(lowest, Math.min(x, y), Math.max(x, y), highest)]!;
  };
}

/** Places of sets of one to four items in a list, smaller sets first. */
interface Sets {
  readonly size: number;
  /** Of items in ascending order, some of which may be the same. */
  place(a: number, b: number, c: number, d: number): number;
  /** How many sets of three there are below an item: what a set of four moves on by with its last. */
  threesBelow(item: number): number;
}

/** Sets of the same size stand in the order of their last items (the combinatorial number system). */
function setsOf(items: number): Sets {
  const twos = Int32Array.from({ length: items + 1 }, (_, n) => (n * (n - 1)) / 2);
  const threes = twos.map((two, n) => (two * (n - 2)) / 3);
  const fours = threes.map((three, n) => (three * (n - 3)) / 4);
  const ofTwo = items;
  const ofThree = ofTwo + twos[items]!;
  const ofFour = ofThree + threes[items]!;
  const three = (a: number, b: number, c: number): number => {
    if (a === b) return b === c ? a : ofTwo + twos[c]! + b;
    if (b === c) return ofTwo + twos[c]! + a;
    return ofThree + threes[c]! + twos[b]! + a;
  };
  return {
    size: ofFour + fours[items]!,
    place: (a, b, c, d) => {
      if (a === b) return three(b, c, d);
      if (b === c) return three(a, c, d);
      if (c === d) return three(a, b, d);
      return ofFour + fours[d]! + threes[c]! + twos[b]! + a;
    },
    threesBelow: (item) => threes[item]!,
  };
}

function countSets(columns: readonly Int32Array[], sets: Sets): Int32Array {
  const items = columns.length;
  const counts = new Int32Array(sets.size);
  const [two, three] = [columns[0]!.slice(), columns[0]!.slice()];
  for (let i = 0; i < items; i += 1) {
    counts[i] = sharedBits(columns[i]!, columns[i]!);
    for (let j = i + 1; j < items; j += 1) {
      keepBoth(columns[i]!, columns[j]!, two);
      counts[sets.place(i, i, j, j)] = sharedBits(two, two);
      for (let k = j + 1; k < items; k += 1) {
        keepBoth(two, columns[k]!, three);
        counts[sets.place(i, i, j, k)] = sharedBits(three, three);
        for (let l = k + 1, place = sets.place(i, j, k, l); l < items; l += 1) {
          counts[place] = sharedBits(three, columns[l]!);
          place += sets.threesBelow(l);
        }
      }
    }
  }
  return counts;
}

function keepBoth(a: Int32Array, b: Int32Array, into: Int32Array): void {
  for (let w = 0; w < into.length; w += 1) into[w] = a[w]! & b[w]!;
}

/**
 * How many bits two lists have in common: pairs and fours of bits are added up within a word, fours over three words,
 * and bytes over thirty (Warren 2013, Hacker's delight, 5-1).
 */
function sharedBits(a: Int32Array, b: Int32Array): number {
  const words = a.length;
  let total = 0;
  for (let w = 0; w < words; ) {
    const end = Math.min(words, w + 30);
    let bytes = 0;
    for (; w + 2 < end; w += 3) {
      const fours = foursOf(a[w]! & b[w]!) + foursOf(a[w + 1]! & b[w + 1]!) + foursOf(a[w + 2]! & b[w + 2]!);
      bytes = (bytes + bytesOf(fours | 0)) | 0;
    }
    for (; w < end; w += 1) bytes = (bytes + bytesOf(foursOf(a[w]! & b[w]!))) | 0;
    const halves = (bytes & 0x00ff00ff) + ((bytes >>> 8) & 0x00ff00ff);
    total += (halves & 0xffff) + (halves >>> 16);
  }
  return total;
}

/** Each four bits of a word replaced by how many of them are set. */
function foursOf(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555);
  return (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
}

/** Each byte replaced by the sum of its two fours. */
function bytesOf(fours: number): number {
  return (fours & 0x0f0f0f0f) + ((fours >>> 4) & 0x0f0f0f0f);
}
