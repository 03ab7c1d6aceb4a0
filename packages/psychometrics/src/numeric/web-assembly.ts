// As much of WebAssembly (core specification 2.0, with its vectors) as a few small functions need, by readable names.

/** Instructions or other bytes, nested as they come about. */
export type Code = number | readonly Code[];

/** Value types. */
export const types = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;

/** Whole numbers of 32 bits; `offset` in bytes. */
export const i32 = {
  constant: (value: number): Code => [0x41, signed(value)],
  load: (offset: number): Code => [0x28, 2, unsigned(offset)],
  add: 0x6a,
  multiply: 0x6c,
  shiftLeft: 0x74,
  isBelow: 0x49,
} as const;

// Nothing is called here, so that a bundle that takes none of it holds none of it.
/** Two double-precision numbers at once; `offset` in bytes. */
export const f64x2 = {
  zero: [0xfd, 0x0c, [0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0]],
  load: (offset: number): Code => [vector(0x00), 3, unsigned(offset)],
  loadTwice: (offset: number): Code => [vector(0x0a), 3, unsigned(offset)],
  store: (offset: number): Code => [vector(0x0b), 3, unsigned(offset)],
  lane: (which: 0 | 1): Code => [vector(0x21), which],
  add: [0xfd, 0xf0, 1],
  multiply: [0xfd, 0xf2, 1],
} as const;

export const f64Add = 0xa0;

export const get = (local: number): Code => [0x20, unsigned(local)];
export const set = (local: number): Code => [0x21, unsigned(local)];
export const setAndKeep = (local: number): Code => [0x22, unsigned(local)];

export const shifted = (by: number): Code => [i32.constant(by), i32.shiftLeft];
export const moved = (address: number, bytes: number): Code => [get(address), i32.constant(bytes), i32.add];
/** Moves an address on, and tells whether it is still below another. */
export const movedBelow = (address: number, bytes: number, other: number): Code => [
  moved(address, bytes),
  [setAndKeep(address), get(other), i32.isBelow],
];

/** Runs `body` once, and again as long as `again` leaves something other than 0. */
export function repeat(body: Code, again: Code): Code {
  return [0x03, 0x40, body, again, 0x0d, 0, 0x0b];
}

interface Memory {
  readonly buffer: ArrayBuffer;
}

/** What is used of the global of this name, which the types of the language leave out. */
interface Engine {
  readonly Memory: new (pages: { readonly initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** Bytes that memory grows by. */
const page = 65_536;

/**
 * What can be made where modules can run, with one memory.
 *
 * @param work asks for memory of so many bytes once, then makes an instance of a module that imports it
 * @returns undefined where the engine has none of it, or may not run it
 */
export function engineFor<Result>(
  work: (
    make: <Exports>(module: Uint8Array<ArrayBuffer>) => Exports,
    memory: (bytes: number) => ArrayBuffer,
  ) => Result,
): Result | undefined {
  // Read as unknown: where a page's types know WebAssembly, its exports are not known to be these.
  const { WebAssembly: engine } = globalThis as unknown as { WebAssembly?: Engine };
  if (!engine) return undefined;
  try {
    let memory: Memory | undefined;
    return work(
      <Exports>(module: Uint8Array<ArrayBuffer>) =>
        new engine.Instance(new engine.Module(module), { m: { m: memory } }).exports as Exports,
      (bytes) => {
        memory = new engine.Memory({ initial: Math.ceil(bytes / page) });
        return memory.buffer;
      },
    );
  } catch {
    return undefined;
  }
}

/** How many locals of which type, one kind after the other. */
export type Locals = readonly (readonly [count: number, type: number])[];

/** A function that a module exports. */
export interface AssembledFunction {
  readonly name: string;
  readonly parameters: readonly number[];
  readonly results: readonly number[];
  readonly locals: Locals;
  readonly body: Code;
}

/** A module that imports its memory, as `m.m`, and exports its functions. */
export function moduleOf(functions: readonly AssembledFunction[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(
      1,
      functions.map(({ parameters, results }) => [0x60, listOf(parameters), listOf(results)]),
    ),
    ...section(2, [[text("m"), text("m"), 2, 0, 1]]),
    ...section(
      3,
      functions.map((_, place) => place),
    ),
    ...section(
      7,
      functions.map(({ name }, place) => [text(name), 0, place]),
    ),
    ...section(
      10,
      functions.map(({ locals, body }) =>
        sized([listOf(locals.map(([count, type]) => [unsigned(count), type])), body, 0x0b]),
      ),
    ),
  ]);
}

function text(name: string): Code {
  return listOf([...name].map((letter) => letter.charCodeAt(0)));
}

function section(id: number, entries: readonly Code[]): number[] {
  return [id, ...flat(sized(listOf(entries)))];
}

function listOf(entries: readonly Code[]): Code {
  return [unsigned(entries.length), entries];
}

function sized(code: Code): Code {
  const bytes = flat(code);
  return [unsigned(bytes.length), bytes];
}

function flat(code: Code): number[] {
  return typeof code === "number" ? [code] : code.flatMap(flat);
}

function vector(instruction: number): Code {
  return [0xfd, unsigned(instruction)];
}

/** LEB128, seven bits a byte. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
}
