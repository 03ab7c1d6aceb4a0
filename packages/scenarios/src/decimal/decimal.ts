// Numbers in a document are decimals, and doubles hold most of them only nearly: .7 + .1 is
// .7999999999999999. Here both sides are whole numbers of the smallest place either has, so that results are
// what an author works out by hand.

/** Powers of ten that a double holds exactly. */
const powers = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const mostPlaces = 17;

/** How many decimal places the shortest way to write a number has; −1 where it can't be counted in whole numbers. */
function placesOf(value: number): number {
  if (Number.isInteger(value)) return Number.isSafeInteger(value) ? 0 : -1;
  for (let places = 1; places <= mostPlaces; places += 1) {
    const whole = Math.round(value * powers[places]!);
    if (!Number.isSafeInteger(whole)) return -1;
    if (whole / powers[places]! === value) return places;
  }
  return -1;
}

/** `a` and `b` as whole numbers of 10^−places; nothing where either is too long for that. */
function wholes(a: number, b: number): readonly [a: number, b: number, places: number] | undefined {
  const ofA = placesOf(a);
  const ofB = placesOf(b);
  if (ofA < 0 || ofB < 0) return undefined;
  const places = Math.max(ofA, ofB);
  const wholeA = Math.round(a * powers[places]!);
  const wholeB = Math.round(b * powers[places]!);
  return Number.isSafeInteger(wholeA) && Number.isSafeInteger(wholeB) ? [wholeA, wholeB, places] : undefined;
}

const areWhole = (a: number, b: number): boolean => Number.isInteger(a) && Number.isInteger(b);

/** a + b in decimals: .7 + .1 is .8. Where a number has more digits than a double counts, the sum of the doubles. */
export function add(a: number, b: number): number {
  if (areWhole(a, b)) return a + b;
  const whole = wholes(a, b);
  const sum = whole ? whole[0] + whole[1] : Number.NaN;
  return Number.isSafeInteger(sum) ? sum / powers[whole![2]]! : a + b;
}

/** a − b in decimals: 1.1 − .7 is .4. */
export function subtract(a: number, b: number): number {
  return add(a, -b);
}

/** a × b in decimals: 3 × .1 is .3. */
export function multiply(a: number, b: number): number {
  if (areWhole(a, b)) return a * b;
  const placesA = placesOf(a);
  const placesB = placesOf(b);
  if (placesA < 0 || placesB < 0 || placesA + placesB >= powers.length) return a * b;
  const product = Math.round(a * powers[placesA]!) * Math.round(b * powers[placesB]!);
  return Number.isSafeInteger(product) ? product / powers[placesA + placesB]! : a * b;
}

/** a ÷ b in decimals: .3 ÷ .1 is 3. By zero as doubles divide. */
export function divide(a: number, b: number): number {
  if (areWhole(a, b)) return a / b;
  const whole = wholes(a, b);
  return whole ? whole[0] / whole[1] : a / b;
}
