/** Lines around a change that are shown with it. */
const around = 2;

/** Above this many comparisons, a changed stretch is shown as a whole instead of line by line. */
const most = 4_000_000;

interface DiffLine {
  readonly sign: " " | "-" | "+";
  readonly text: string;
}

/** What changes between two texts, as the lines of a unified diff without its header; empty when nothing does. */
export function lineDiff(before: string, after: string): readonly string[] {
  if (before === after) return [];
  const lines = compare(before.split("\n"), after.split("\n"));
  const shown: string[] = [];
  let old = 1;
  let fresh = 1;
  let last = -1;
  for (const [index, { sign, text }] of lines.entries()) {
    const isNear = lines
      .slice(Math.max(0, index - around), index + around + 1)
      .some((line) => line.sign !== " ");
    if (isNear) {
      if (last !== index - 1 || last === -1) shown.push(`@@ -${old} +${fresh} @@`);
      shown.push(`${sign}${text}`);
      last = index;
    }
    if (sign !== "+") old += 1;
    if (sign !== "-") fresh += 1;
  }
  return shown;
}

function compare(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const room = Math.min(before.length, after.length) - head;
  while (tail < room && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [
    ...before.slice(0, head).map(same),
    ...compareMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(same),
  ];
}

/** Longest common subsequence of lines. */
function compareMiddle(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  if (before.length * after.length > most) return [...before.map(gone), ...after.map(added)];
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        before[i] === after[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      lines.push(same(before[i]!));
      i += 1;
      j += 1;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) {
      lines.push(gone(before[i]!));
      i += 1;
    } else {
      lines.push(added(after[j]!));
      j += 1;
    }
  }
  return [...lines, ...before.slice(i).map(gone), ...after.slice(j).map(added)];
}

const same = (text: string): DiffLine => ({ sign: " ", text });
const gone = (text: string): DiffLine => ({ sign: "-", text });
const added = (text: string): DiffLine => ({ sign: "+", text });
