// Slips of a person who writes a scenario: each kind changes one line (or a few) of a scenario that is right.

/** A kind that changes every line that matches. `to` is given the match; what it gives back stands in its place. */
const onLine = (name, from, to, more = {}) => ({
  name,
  ...more,
  places: (lines) =>
    lines.flatMap((line, index) => {
      const match = from.exec(line);
      if (!match || (more.where && !more.where(lines, index, match))) return [];
      const words = typeof to === "function" ? to(match, lines, index) : line.replace(from, to);
      if (words === undefined || words === line) return [];
      return [{ first: index, count: 1, words: Array.isArray(words) ? words : [words] }];
    }),
});

/** A kind that changes a stretch of lines, found from its first line. */
const onBlock = (name, from, change, more = {}) => ({
  name,
  ...more,
  places: (lines) =>
    lines.flatMap((line, index) => {
      if (!from.test(line)) return [];
      const count = blockLength(lines, index);
      const words = change(lines.slice(index, index + count), lines, index);
      return words
        ? [{ first: index, count, words, ...(more.named ? { named: more.named(lines, index, count) } : {}) }]
        : [];
    }),
});

const indentOf = (line) => /^ */.exec(line)[0].length;

/** A line with everything that is indented below it. */
export function blockLength(lines, at) {
  const own = indentOf(lines[at]);
  let end = at + 1;
  while (end < lines.length && (lines[end].trim() === "" || indentOf(lines[end]) > own)) end += 1;
  while (lines[end - 1].trim() === "") end -= 1;
  return end - at;
}

/** The nearest line above that is indented less. */
function parentOf(lines, at) {
  const own = indentOf(lines[at]);
  for (let index = at - 1; index >= 0; index -= 1)
    if (lines[index].trim() !== "" && indentOf(lines[index]) < own) return lines[index].trim();
  return "";
}
const under = (pattern) => (lines, index) => pattern.test(parentOf(lines, index));
const inScenes = (lines, index) =>
  lines.slice(0, index).some((line) => /^scenes:/.test(line)) &&
  !lines.slice(0, index).some((line) => /^endings:/.test(line));
const inEndings = (lines, index) => lines.slice(0, index).some((line) => /^endings:/.test(line));
const both = (a, b) => (lines, index, match) => a(lines, index, match) && b(lines, index, match);

const twoLetters = (word) => word.slice(0, 2) + word[3] + word[2] + word.slice(4);
const doubled = (word) => word.slice(0, 2) + word[1] + word.slice(2);
const less = (word) => word.slice(0, 2) + word.slice(3);

const plainSay = /^( +)- (?!if\b|unless\b)([a-z-]+): ([A-Z][^'"{}[\]#:]+)$/;
const text = /^( +)(text|why|prompt|heading|title): ([A-Z][^'"{}[\]#:]+)$/;
const speech = under(/^(say|reply):$/);
const row = /^( {8,})([a-z-]+): \{ ((?:[a-z-]+: [1-5](?:, )?)+) \}$/;
const scored = under(/^key:$/);
const condition = /^( +)(?:- )?(if|unless|only-if|skip-if): (.+)$/;
const memoryNumber = /^( {2})([a-zA-Z]+): \{ number: (\d+), min: (\d+), max: (\d+)/;

const routed = /^ {4}heading: .*$/;

/** A route to the scene below, changed. */
function routeAt(lines, index, change) {
  const next = lines.slice(index).find((line) => /^ {2}[a-z-]+:$/.test(line));
  return inScenes(lines, index) && next
    ? [lines[index], `    next: ${change(next.trim().slice(0, -1))}`]
    : undefined;
}

export const kinds = [
  // YAML: white space
  onLine("a tab for the indentation of a line", /^ {4}(\S.*)$/, "\t\t$1"),
  onLine("a tab after spaces", /^( {6}) {2}(\S.*)$/, "$1\t$2"),
  onLine("one space too many before a field", /^( +)(text|why|prompt|heading|order): (.*)$/, " $1$2: $3"),
  onLine("one space too few before a field", /^( +) (text|why|prompt|heading|order): (.*)$/, "$1$2: $3"),
  onLine(
    "two spaces too many before a field of a scene",
    /^( {4})(heading|within|next|exhibits): (.*)$/,
    "  $1$2: $3",
    { where: inScenes },
  ),
  onLine("no space after a colon", /^( +)(text|why|prompt|heading|order): (.*)$/, "$1$2:$3"),
  onLine("no space after the dash of a line", plainSay, "$1-$2: $3", { where: speech }),
  onLine("a tab after the dash of a line", plainSay, "$1-\t$2: $3", { where: speech }),
  onLine("a space that does not break, after the dash of a line", plainSay, "$1-\u00a0$2: $3", {
    where: speech,
  }),
  onLine("a minus sign for the dash of a line", plainSay, "$1\u2212 $2: $3", { where: speech }),
  onLine("the letter o for the dash of a line", plainSay, "$1o $2: $3", { where: speech }),
  onLine("a space before the colon", /^( +)(text|why|prompt|heading): (.*)$/, "$1$2 : $3", { silent: true }),
  onLine("the colon forgotten", /^( +)(text|why|prompt|heading): ([A-Z][^:]*)$/, "$1$2 $3"),
  onLine("a semicolon for the colon", /^( +)(text|why|prompt|heading): ([A-Z][^:]*)$/, "$1$2; $3"),
  onLine("an equals sign for the colon", /^( +)(text|why|prompt|heading): ([A-Z][^:]*)$/, "$1$2 = $3"),
  onLine("a space that does not break, for the indentation", /^( {5}) (\S.*)$/, "$1\u00a0$2"),
  onLine(
    "a space that does not break, after the colon",
    /^( +)(text|why|prompt|heading): (.*)$/,
    "$1$2:\u00a0$3",
  ),
  onLine("a space without width inside a text", /^( +)(text|prompt): (\w+) (.*)$/, "$1$2: $3\u200b $4"),
  onLine("a mark of direction inside a text", /^( +)(text|prompt): (\w+) (.*)$/, "$1$2: $3 \u200e$4"),
  onLine("a control character inside a text", /^( +)(text|prompt): (\w+) (.*)$/, "$1$2: $3\u009b $4"),
  // YAML: dashes and quotes of word processors
  onLine("an en dash for the dash of a line", plainSay, "$1– $2: $3", { where: speech }),
  onLine("an em dash for the dash of a line", plainSay, "$1— $2: $3", { where: speech }),
  onLine("a bullet for the dash of a line", plainSay, "$1• $2: $3", { where: speech }),
  onLine("an asterisk for the dash of a line", plainSay, "$1* $2: $3", { where: speech }),
  onBlock(
    "bullets for all the dashes of a list",
    /^ +(say|reply):$/,
    (block) => block.map((line, index) => (index > 0 ? line.replace(/^( +)- /, "$1• ") : line)),
    { named: (_, index) => [index + 1] },
  ),
  onLine(
    "curly quotes around a text with a colon",
    /^( +)(text|why|prompt): ([A-Z]\w*) ([^'"{}[\]#:]+)$/,
    "$1$2: “$3: $4”",
    { meaning: "colon" },
  ),
  onLine("curly quotes around a word in a condition", condition, (m) =>
    /"\w[\w-]*"/.test(m[3]) && !/^'/.test(m[3]) ? m[0].replace(/"([\w-]+)"/, "“$1”") : undefined,
  ),
  onLine(
    "German quotes around a text with a colon",
    /^( +)(text|why|prompt): ([A-Z]\w*) ([^'"{}[\]#:]+)$/,
    "$1$2: „$3: $4“",
    { meaning: "colon" },
  ),
  onLine("a quote that is not closed", /^( +)(text|why|prompt): ([A-Z][^'"{}[\]#:]+)$/, '$1$2: "$3'),
  onLine("a single quote that is not closed", /^( +)(text|why|prompt): ([A-Z][^'"{}[\]#:]+)$/, "$1$2: '$3"),
  onLine(
    "a closing quote too many",
    /^( +)(text|why|prompt): ([A-Z][^'"{}[\]#:]+)$/,
    '$1$2: "$3" she said.',
    { meaning: "words" },
  ),
  onLine(
    "an apostrophe in single quotes",
    /^( +)(text|why|prompt): ([A-Z]\w*) ([^'"{}[\]#:]+)$/,
    "$1$2: '$3's $4'",
    { meaning: "words" },
  ),
  onLine("wide spaces of Chinese or Japanese for the indentation", /^( {4}) {2}(\S.*)$/, "$1\u3000$2"),
  onLine("wide spaces of Chinese or Japanese for all of it", /^ {4}(\S.*)$/, "\u3000\u3000$1"),
  // YAML: signs with a meaning
  onLine("a colon inside a text", text, (m) => `${m[1]}${m[2]}: ${m[3].replace(" ", ": ")}`, {
    meaning: "colon",
  }),
  onLine("a colon inside a line", plainSay, (m) => `${m[1]}- ${m[2]}: ${m[3].replace(" ", ": ")}`, {
    where: speech,
    meaning: "colon",
  }),
  onLine(
    "a number sign inside a text",
    text,
    (m) => (m[3].includes(" ") ? `${m[1]}${m[2]}: ${m[3].replace(" ", " #")}` : undefined),
    { meaning: "words" },
  ),
  onLine("a text that begins with a percent sign", text, "$1$2: %$3", { meaning: "words" }),
  onLine("a text that begins with an at sign", text, "$1$2: @$3", { meaning: "words" }),
  onLine("a text that begins with a backtick", text, "$1$2: `$3", { meaning: "words" }),
  onLine("a text that begins with an exclamation mark", text, "$1$2: !$3", { meaning: "words" }),
  onLine("a text that begins with an ampersand", text, "$1$2: &$3", { meaning: "words" }),
  onLine("a text that begins with an asterisk", text, "$1$2: *$3", { meaning: "words" }),
  onLine("a text that begins with a greater-than sign", text, "$1$2: > $3", { meaning: "words" }),
  onLine("a text that begins with a bar", text, "$1$2: | $3", { meaning: "words" }),
  onLine("a text that begins with a bracket", text, "$1$2: [$3] first", { meaning: "words" }),
  onLine("a text that begins with a brace", text, (m) => `${m[1]}${m[2]}: {${m[3].split(" ")[0]}} first`, {
    meaning: "words",
  }),
  onLine("a text that begins with a dash", text, "$1$2: - $3", { meaning: "words" }),
  onLine(
    "a text that begins with a quoted word",
    text,
    (m) => `${m[1]}${m[2]}: "${m[3].split(" ")[0]}" ${m[3].split(" ").slice(1).join(" ")} now`,
    { meaning: "words" },
  ),
  onLine(
    "a comma in a text in braces",
    /^( +)([a-z-]+: \{ text: [A-Z][\w' ]+?) (\w[\w' ]*)(\. ?, .*\}|, .*\})$/,
    "$1$2, $3$4",
    { meaning: "words" },
  ),
  onLine(
    "a condition that begins with an exclamation mark",
    condition,
    (m) => (/^[a-zA-Z]+$/.test(m[3]) ? m[0].replace(m[3], `!${m[3]}`) : undefined),
    { meaning: "words" },
  ),
  onLine("a brace that is not closed", /^(.*\{ .*) \}$/, "$1"),
  onLine("a bracket that is not closed", /^(.*- \[.*)\]$/, "$1"),
  onLine("a comma forgotten between two fields in braces", /^(.*\{ [\w-]+: [\w-]+), (\w.*\})$/, "$1 $2"),
  onLine("a comma too many in braces", /^(.*\{ [\w-]+: [\w-]+), (\w.*\})$/, "$1,, $2"),
  onLine("no space after a colon in braces", /^(.*\{ [\w-]+): (\d.*\})$/, "$1:$2"),
  onLine("an equals sign in braces", /^(.*\{ [\w-]+): (\d.*\})$/, "$1 = $2"),
  onLine("a semicolon between fields in braces", /^(.*\{ [\w-]+: \d+), (\w.*\})$/, "$1; $2"),
  onLine("a merge marker left", /^ {4}(heading|say):/, (_m, lines, index) => ["<<<<<<< HEAD", lines[index]]),
  onLine("a row pasted from a spreadsheet", /^( +)- \[([^"\]]+)\]$/, (m) => m[2].split(", ").join("\t")),
  onLine(
    "a row pasted from a spreadsheet, indented",
    /^( +)- \[([^"\]]+)\]$/,
    (m) => m[1] + m[2].split(", ").join("\t"),
  ),
  onLine("a directive of YAML 1.1", /^format: /, (_m, lines, index) => ["%YAML 1.1", "---", lines[index]]),
  onLine("a second document begun", /^(cast|memory|scenes|endings):/, (_m, lines, index) => [
    "---",
    lines[index],
  ]),
  onLine("an anchor", /^( +)(choose|sort|rank|select):$/, "$1$2: &again"),
  onLine("a merge key", /^( {4})(choose|sort|rank|select):$/, (m, lines, index) => [
    lines[index],
    `${m[1]}  <<: *base`,
  ]),
  // Fields
  onLine(
    "a field with two letters swapped",
    /^( +)(prompt|heading|options|exhibits): ?(.*)$/,
    (m) => `${m[1]}${twoLetters(m[2])}:${m[3] ? ` ${m[3]}` : ""}`,
    { where: inScenes },
  ),
  onLine(
    "a field with a letter doubled",
    /^( +)(prompt|heading|order|text|why): (.*)$/,
    (m) => `${m[1]}${doubled(m[2])}: ${m[3]}`,
    { where: inScenes },
  ),
  onLine(
    "a field with a letter missing",
    /^( +)(prompt|heading|order|reply|after|options): ?(.*)$/,
    (m) => `${m[1]}${less(m[2])}:${m[3] ? ` ${m[3]}` : ""}`,
    { where: inScenes },
  ),
  onLine(
    "a field with a capital",
    /^( +)(prompt|heading|order|text|why): (.*)$/,
    (m) => `${m[1]}${m[2][0].toUpperCase()}${m[2].slice(1)}: ${m[3]}`,
    { where: inScenes },
  ),
  onLine("a field under another word", /^( +)text: (.*)$/, "$1label: $2", {
    where: inScenes,
    advice: /text/,
  }),
  onLine("`reason` for `why`", /^( +)why: (.*)$/, "$1reason: $2", { advice: /why/ }),
  onLine("a decision with an underscore", /^( +)best-worst:$/, "$1best_worst:"),
  onLine(
    "the type of a decision misspelled",
    /^( {4})(choose|select|estimate|allocate):$/,
    (m) => `${m[1]}${twoLetters(m[2])}:`,
  ),
  onLine(
    "a field at the top misspelled",
    /^(minutes|summary|locale|version|instruction): (.*)$/,
    (m) => `${twoLetters(m[1])}: ${m[2]}`,
    { named: "or-top" },
  ),
  onLine(
    "a field twice",
    /^( +)(prompt|heading|order): (.*)$/,
    (_m, lines, index) => [lines[index], lines[index]],
    { named: "next", where: inScenes },
  ),
  onLine("a field without its value", /^( +)(prompt|heading|text|why): .*$/, "$1$2:"),
  onLine("a text forgotten", /^( +)text: .*$/, () => [], { named: "above", where: inScenes }),
  onLine("a prompt forgotten", /^( +)prompt: .*$/, () => [], { named: "above", where: inScenes }),
  onLine("`minutes` with its unit", /^minutes: (\d+)$/, "minutes: $1 min"),
  onLine("`minutes` in quotes", /^minutes: (\d+)$/, 'minutes: "$1"'),
  onLine("a version of two numbers", /^version: (\d+)\.(\d+)\.\d+$/, "version: $1.$2"),
  onLine("a version with a v", /^version: (.*)$/, "version: v$1"),
  onLine("a language in words", /^locale: en$/, "locale: English", { advice: /en/ }),
  onLine("an instruction that is none", /^instruction: should$/, "instruction: must"),
  onLine("a format of another version", /^format: (.*)@1$/, "format: $1@2"),
  onLine("a model misspelled", /^model: sales-leader-core@1$/, "model: sales-leaders-core@1"),
  onLine("a model without its version", /^model: sales-leader-core@1$/, "model: sales-leader-core"),
  onLine("`order: random`", /^( +)order: shuffled$/, "$1order: random", { advice: /shuffled/ }),
  onLine("`order: shuffle`", /^( +)order: shuffled$/, "$1order: shuffle"),
  onLine(
    "a Cyrillic letter in the name of a field",
    /^( +)(prompt|options|order|reply): ?(.*)$/,
    (m) => `${m[1]}${m[2].replace("o", "\u043e").replace("e", "\u0435")}:${m[3] ? ` ${m[3]}` : ""}`,
  ),
  onLine("a Cyrillic letter in the word of a field", /^( +)order: shuffled$/, "$1order: shuffl\u0435d"),
  onLine(
    "a Cyrillic letter in the name of a speaker",
    plainSay,
    (m) =>
      /[aeo]/.test(m[2])
        ? `${m[1]}- ${m[2].replace(/[aeo]/, (sign) => ({ a: "\u0430", e: "\u0435", o: "\u043e" })[sign])}: ${m[3]}`
        : undefined,
    { where: speech },
  ),
  onLine("a Cyrillic letter in a condition", condition, (m) =>
    /\b[a-z]+[A-Z]\w*/.test(m[3]) && /e/.test(m[3])
      ? m[0].replace(m[3], m[3].replace("e", "\u0435"))
      : undefined,
  ),
  onLine(
    "a Cyrillic letter in an option of a key",
    row,
    (_, lines, index) => lines[index].replace(/\{ ([a-z-]*?)e/, "{ $1\u0435"),
    { where: scored },
  ),
  // Indentation of blocks
  onBlock("a key among the options", /^ {6}key:$/, (block) =>
    block.map((line) => (line.trim() ? `  ${line}` : line)),
  ),
  onBlock(
    "the word `key` alone among the options",
    /^ {6}key:$/,
    (block) => [`  ${block[0]}`, ...block.slice(1)],
    { alsoNext: true },
  ),
  onBlock("a key as a field of the scene", /^ {6}key:$/, (block) =>
    block.map((line) => line.replace(/^ {2}/, "")),
  ),
  onBlock(
    "`after` inside the decision",
    /^ {4}after:$/,
    (block) => block.map((line) => (line.trim() ? `  ${line}` : line)),
    { advice: /scene|column/ },
  ),
  onBlock(
    "`reply` one step out",
    /^ {10}reply:$/,
    (block) => block.map((line) => line.replace(/^ {2}/, "")),
    { advice: /./ },
  ),
  onBlock("an option one step in", /^ {8}[a-z-]+:$/, (block, lines, index) =>
    /^options:$/.test(parentOf(lines, index)) && index > 0 && indentOf(lines[index - 1]) > 8
      ? block.map((line) => (line.trim() ? `  ${line}` : line))
      : undefined,
  ),
  onBlock("an option one step out", /^ {8}[a-z-]+:$/, (block, lines, index) =>
    /^options:$/.test(parentOf(lines, index)) && indentOf(lines[index - 1]) > 8
      ? block.map((line) => line.replace(/^ {2}/, ""))
      : undefined,
  ),
  onBlock("a scene one step in", /^ {2}[a-z-]+:$/, (block, lines, index) =>
    inScenes(lines, index) && !/^scenes:/.test(lines[index - 1])
      ? block.map((line) => (line.trim() ? `  ${line}` : line))
      : undefined,
  ),
  // Ids
  onLine(
    "the id of a scene with a capital",
    /^ {2}([a-z][a-z-]+):$/,
    (m) => `  ${m[1][0].toUpperCase()}${m[1].slice(1)}:`,
    { where: inScenes },
  ),
  onLine("the id of a scene with a space", /^ {2}([a-z]+)-([a-z-]+):$/, "  $1 $2:", { where: inScenes }),
  onLine("the id of a scene with an underscore", /^ {2}([a-z]+)-([a-z-]+):$/, "  $1_$2:", {
    where: inScenes,
  }),
  onLine(
    "the id of an option with a capital",
    /^ {8}([a-z][a-z-]+):$/,
    (m) => `        ${m[1][0].toUpperCase()}${m[1].slice(1)}:`,
    { where: under(/^(options|items):$/) },
  ),
  onLine("the id of an option with an underscore", /^ {8}([a-z]+)-([a-z-]+):$/, "        $1_$2:", {
    where: under(/^(options|items):$/),
  }),
  onLine("the id of an option misspelled", /^ {8}([a-z]{4}[a-z-]*):$/, (m) => `        ${doubled(m[1])}:`, {
    where: under(/^(options|items):$/),
    named: "or-key",
  }),
  onLine("the id of a person with a capital", /^ {2}([a-z]+): \{ name:/, (m, lines, index) =>
    lines[index].replace(m[1], m[1][0].toUpperCase() + m[1].slice(1)),
  ),
  onLine("the id of the scenario with spaces", /^id: ([a-z]+)-(.*)$/, "id: $1 $2"),
  onLine(
    "the id of the scenario with capitals",
    /^id: ([a-z])(.*)$/,
    (m) => `id: ${m[1].toUpperCase()}${m[2]}`,
  ),
  // References
  onLine("a route misspelled", routed, (_, lines, index) => routeAt(lines, index, doubled), {
    named: "next",
  }),
  onLine(
    "a route to a scene that is not there",
    routed,
    (_, lines, index) => routeAt(lines, index, () => "somewhere-else"),
    {
      named: "next",
      advice: /scene/,
    },
  ),
  onLine(
    "a route to the heading of a scene",
    routed,
    (_, lines, index) => routeAt(lines, index, () => "Monday morning"),
    {
      named: "next",
      advice: /id|scene/,
    },
  ),
  onLine(
    "a person misspelled",
    plainSay,
    (m) => (m[2].length > 3 && m[2] !== "narrator" ? `${m[1]}- ${twoLetters(m[2])}: ${m[3]}` : undefined),
    { where: speech },
  ),
  onLine(
    "a person by their name",
    plainSay,
    (m) => (m[2] !== "narrator" ? `${m[1]}- ${m[2][0].toUpperCase()}${m[2].slice(1)}: ${m[3]}` : undefined),
    { where: speech },
  ),
  onLine("the narrator misspelled", /^( +)- narrator: (.*)$/, "$1- narator: $2", { where: speech }),
  onLine("a line without a speaker", plainSay, "$1- $3", {
    where: speech,
    advice: /narrator|speaker|cast|: /,
  }),
  onLine("a line by nobody in the cast", plainSay, "$1- karl: $3", { where: speech }),
  onLine("an exhibit misspelled", /^( +)exhibits: \[([a-z]{4}[a-z-]*)/, (m, lines, index) =>
    lines[index].replace(m[2], twoLetters(m[2])),
  ),
  onLine("a behavior misspelled", row, (m) => `${m[1]}${doubled(m[2])}: { ${m[3]} }`, { where: scored }),
  onLine("a behavior that is none", row, "$1be-nice-to-people: { $3 }", { where: scored, advice: /./ }),
  onLine("a competency for a behavior", row, "$1coaching: { $3 }", { where: scored, advice: /./ }),
  onLine(
    "an option misspelled in a key",
    row,
    (_m, lines, index) => lines[index].replace(/\{ ([a-z-]{4,}):/, (_, id) => `{ ${doubled(id)}:`),
    { where: scored },
  ),
  onLine(
    "an option missing in a key",
    row,
    (_m, lines, index) =>
      /\{ [a-z-]+: \d, /.test(lines[index]) ? lines[index].replace(/\{ [a-z-]+: \d, /, "{ ") : undefined,
    {
      where: both(scored, (lines, index) => !/^(select|rank|rate)$/.test(typeAt(lines, index))),
      advice: /./,
    },
  ),
  // Levels
  onLine("a level of 0", row, (_m, lines, index) => lines[index].replace(/: \d/, ": 0"), {
    where: scored,
    advice: /1 to 5/,
  }),
  onLine("a level of 6", row, (_m, lines, index) => lines[index].replace(/: \d/, ": 6"), {
    where: scored,
    advice: /1 to 5/,
  }),
  onLine("a level of 55", row, (_m, lines, index) => lines[index].replace(/: \d/, ": 55"), {
    where: scored,
    advice: /1 to 5/,
  }),
  onLine("a level with a comma", row, (_m, lines, index) => lines[index].replace(/: (\d)/, ": $1,5"), {
    where: scored,
    advice: /./,
  }),
  onLine("a level in words", row, (_m, lines, index) => lines[index].replace(/: \d/, ": five"), {
    where: scored,
    advice: /number/,
  }),
  onLine("a level in quotes", row, (_m, lines, index) => lines[index].replace(/: (\d)/, ': "$1"'), {
    where: scored,
  }),
  onLine("a minus before a level", row, (_m, lines, index) => lines[index].replace(/: (\d)/, ": -$1"), {
    where: scored,
    advice: /1 to 5/,
  }),
  onLine(
    "a key row turned round",
    row,
    (m, _lines, _index) =>
      `${m[1]}${m[2]}: { ${m[3]
        .split(", ")
        .map((cell) => cell.split(": ").reverse().join(": "))
        .filter((cell, i, all) => all.findIndex((other) => other[0] === cell[0]) === i)
        .join(", ")} }`,
    { where: both(scored, (lines, index) => !/sort/.test(typeAt(lines, index))), advice: /option|level/ },
  ),
  onBlock(
    "a row of a sort turned round",
    /^ {10}[a-z-]+: \{ [a-z-]+: \d/,
    (block, lines, index) => {
      if (typeAt(lines, index) !== "sort") return undefined;
      const [, indent, item, cells] = /^( +)([a-z-]+): \{ (.*) \}$/.exec(block[0]) ?? [];
      if (!cells) return undefined;
      return cells.split(", ").map((cell) => {
        const [bin, level] = cell.split(": ");
        return `${indent}${bin}: { ${item}: ${level} }`;
      });
    },
    { stretch: true, advice: /item|bin/ },
  ),
  // Memory
  onLine("memory in kebab-case", memoryNumber, (m, lines, index) =>
    /[A-Z]/.test(m[2])
      ? lines[index].replace(
          m[2],
          m[2].replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        )
      : undefined,
  ),
  onLine("memory in snake_case", memoryNumber, (m, lines, index) =>
    /[A-Z]/.test(m[2])
      ? lines[index].replace(
          m[2],
          m[2].replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        )
      : undefined,
  ),
  onLine("memory that begins with a capital", memoryNumber, (m, lines, index) =>
    lines[index].replace(m[2], m[2][0].toUpperCase() + m[2].slice(1)),
  ),
  onLine(
    "a start value as thousands with a point",
    memoryNumber,
    (m, lines, index) =>
      m[3].length === 4
        ? lines[index].replace(`number: ${m[3]}`, `number: ${m[3][0]}.${m[3].slice(1)}`)
        : undefined,
    { advice: /thousand/ },
  ),
  onLine("a start value as thousands with a comma", memoryNumber, (m, lines, index) =>
    m[3].length === 4
      ? lines[index].replace(`number: ${m[3]}`, `number: ${m[3][0]},${m[3].slice(1)}`)
      : undefined,
  ),
  onLine("a start value as thousands with an apostrophe", memoryNumber, (m, lines, index) =>
    m[3].length === 4
      ? lines[index].replace(`number: ${m[3]}`, `number: ${m[3][0]}'${m[3].slice(1)}`)
      : undefined,
  ),
  onLine("a start value as thousands with a space", memoryNumber, (m, lines, index) =>
    m[3].length === 4
      ? lines[index].replace(`number: ${m[3]}`, `number: ${m[3][0]} ${m[3].slice(1)}`)
      : undefined,
  ),
  onLine(
    "a bound as thousands with a point",
    memoryNumber,
    (m, lines, index) =>
      m[5].length === 4
        ? lines[index].replace(`max: ${m[5]}`, `max: ${m[5][0]}.${m[5].slice(1)}`)
        : undefined,
    { advice: /./ },
  ),
  onLine(
    "a start value with its unit",
    memoryNumber,
    (m, lines, index) => lines[index].replace(`number: ${m[3]}`, `number: ${m[3]} k€`),
    { advice: /number|unit/ },
  ),
  onLine(
    "bounds turned round",
    memoryNumber,
    (m, lines, index) => lines[index].replace(`min: ${m[4]}, max: ${m[5]}`, `min: ${m[5]}, max: ${m[4]}`),
    { advice: /./ },
  ),
  onLine(
    "a start value outside its bounds",
    memoryNumber,
    (m, lines, index) => lines[index].replace(`number: ${m[3]}`, "number: 99999"),
    { advice: /./ },
  ),
  onLine(
    "a start value in words",
    memoryNumber,
    (m, lines, index) => lines[index].replace(`number: ${m[3]}`, "number: three"),
    { advice: /number/ },
  ),
  onLine("a bound forgotten", memoryNumber, (m, lines, index) => lines[index].replace(`, max: ${m[5]}`, ""), {
    advice: /max/,
  }),
  onLine("a flag with `yes`", /^( {2}[a-zA-Z]+: \{ flag: )false/, "$1no"),
  onLine("a flag in quotes", /^( {2}[a-zA-Z]+: \{ flag: )false/, '$1"false"'),
  onLine(
    "memory set by a misspelled name",
    /^( +)set: \{ ([a-zA-Z]{5,}): /,
    (m, lines, index) => lines[index].replace(m[2], doubled(m[2])),
    { where: inScenes },
  ),
  onLine(
    "memory added to by a misspelled name",
    /^( +)add: \{ ([a-zA-Z]{5,}): /,
    (m, lines, index) => lines[index].replace(m[2], doubled(m[2])),
    { where: inScenes },
  ),
  onLine("a flag set to `yes`", /^( +set: \{ [a-zA-Z]+: )true \}$/, "$1yes }"),
  onLine("a plus before what is added", /^( +add: \{ [a-zA-Z]+: )(\d+) \}$/, "$1+$2 }", { silent: true }),
  onLine("what is added with a decimal comma", /^( +add: \{ [a-zA-Z]+: )(\d+) \}$/, "$1$2,5 }", {
    advice: /./,
  }),
  onLine("a kind of work that is none", /^( +spend: \{ )[a-z]+: /, "$1calling: ", { advice: /./ }),
  onLine("a duration in words", /^( +spend: \{ [a-z]+: )(\d+)m \}$/, "$1$2 minutes }"),
  onLine("a duration as a bare number", /^( +spend: \{ [a-z]+: )(\d+)m \}$/, "$1$2 }", { advice: /m/ }),
  onLine("a limit as a bare number", /^( +)within: (\d+)m$/, "$1within: $2", { advice: /m/ }),
  onLine("a limit in words", /^( +)within: (\d+)m$/, "$1within: $2 minutes"),
  // Conditions
  onLine("a name misspelled in a condition", condition, (m, lines, index) => {
    const name = /\b[a-z]+[A-Z][a-zA-Z]+\b/.exec(m[3])?.[0];
    return name ? lines[index].replace(m[3], m[3].replaceAll(name, doubled(name))) : undefined;
  }),
  onLine("one equals sign in a condition", condition, (m, lines, index) =>
    / == /.test(m[3]) ? lines[index].replace(" == ", " = ") : undefined,
  ),
  onLine(
    "three equals signs in a condition",
    condition,
    (m, lines, index) => (/ == /.test(m[3]) ? lines[index].replace(" == ", " === ") : undefined),
    { advice: /==/ },
  ),
  onLine("`and` in a condition", condition, (m, lines, index) =>
    / && /.test(m[3]) ? lines[index].replace(" && ", " and ") : undefined,
  ),
  onLine("`AND` in a condition", condition, (m, lines, index) =>
    / && /.test(m[3]) ? lines[index].replace(" && ", " AND ") : undefined,
  ),
  onLine("one ampersand in a condition", condition, (m, lines, index) =>
    / && /.test(m[3]) ? lines[index].replace(" && ", " & ") : undefined,
  ),
  onLine("`=>` in a condition", condition, (m, lines, index) =>
    / >= /.test(m[3]) ? lines[index].replace(" >= ", " => ") : undefined,
  ),
  onLine("`≥` in a condition", condition, (m, lines, index) =>
    / >= /.test(m[3]) ? lines[index].replace(" >= ", " ≥ ") : undefined,
  ),
  onLine("`is` in a condition", condition, (m, lines, index) =>
    / == /.test(m[3]) ? lines[index].replace(" == ", " is ") : undefined,
  ),
  onLine(
    "`not` in a condition",
    condition,
    (m) => (/^[a-zA-Z]+$/.test(m[3]) ? m[0].replace(m[3], `not ${m[3]}`) : undefined),
    { advice: /!|unless|skip-if|only-if|if/ },
  ),
  onLine(
    "a word without quotes in a condition",
    condition,
    (m, lines, index) =>
      /(?<!picked) [!=]= "[a-z]+"$/.test(m[3]) ? lines[index].replace(/"([a-z]+)"$/, "$1") : undefined,
    { advice: /quotes|"/ },
  ),
  onLine("a word misspelled in a condition", condition, (m, lines, index) =>
    / [!=]= "[a-z]{4,}"/.test(m[3]) && !/bins|best|worst/.test(m[3])
      ? lines[index].replace(/"([a-z]{4,})"/, (_, word) => `"${twoLetters(word)}"`)
      : undefined,
  ),
  onLine(
    "a number in quotes in a condition",
    condition,
    (m, lines, index) =>
      / [<>]=? \d+/.test(m[3]) && !/["']/.test(m[3])
        ? lines[index].replace(/([<>]=?) (\d+)/, '$1 "$2"')
        : undefined,
    { advice: /./ },
  ),
  onLine(
    "a parenthesis not closed in a condition",
    condition,
    (m, lines, index) =>
      /^[a-zA-Z]+ [<>]=? \d+$/.test(m[3]) ? lines[index].replace(m[3], `(${m[3]}`) : undefined,
    { advice: /\)/ },
  ),
  onLine(
    "two conditions on one scene",
    /^( {4})only-if: (.*)$/,
    (m, lines, index) => [lines[index], `${m[1]}skip-if: ${m[2]}`],
    { named: "next", advice: /./ },
  ),
  onLine(
    "a response read as memory",
    /^( {4})only-if: .*$/,
    (m, lines, index) => {
      const decision = lines
        .slice(0, index)
        .reverse()
        .find((line) => /^ {2}[a-z]+-[a-z-]+:$/.test(line));
      return decision ? `${m[1]}only-if: ${decision.trim().slice(0, -1)} == "yes"` : undefined;
    },
    { where: inScenes, advice: /set/ },
  ),
  onLine(
    "the last ending with a condition",
    /^ {2}([a-z-]+):$/,
    (_m, lines, index) =>
      inEndings(lines, index) && !lines.slice(index + 1).some((line) => /^ {2}\S/.test(line))
        ? [lines[index], "    if: tomaszTrust > 1"]
        : undefined,
    { named: "next", only: "the-number", advice: /./ },
  ),
  // Decisions
  onLine("a pick larger than the list", /^( +)pick: (\d)$/, "$1pick: 30", { advice: /./ }),
  onLine("a pick as a range with a dash", /^( +)pick: (\d)$/, "$1pick: 1-$2"),
  onLine("a budget glued to its unit", /^( +)budget: (\d+) (\S+)$/, "$1budget: $2$3"),
  onLine("a budget that its steps do not meet", /^( +)budget: (\d+) (\S+)$/, "$1budget: 221.5 $3", {
    advice: /step/,
  }),
  onLine("a range with a dash", /^(.*\blow: )(\d+)\.\.(\d+)/, "$1$2-$3"),
  onLine("a range turned round", /^(.*\blow: )(\d+)\.\.(\d+)/, "$1$3..$2"),
  onLine("a range with three dots", /^(.*\blow: )(\d+)\.\.(\d+)/, "$1$2...$3"),
  onLine("a figure outside the bounds of an estimate", /^(.*\blow: )(\d+)\.\.(\d+)/, "$1$2..99999", {
    advice: /./,
  }),
  onLine(
    "two decisions in a scene",
    /^ {4}(choose|sort|rank|select):$/,
    (_m, lines, index) => [
      "    rate: { prompt: How good?, options: { one: { text: One. }, two: { text: Two. } } }",
      lines[index],
    ],
    { named: "both", advice: /scene/ },
  ),
  onBlock("a decision without options", /^ {6}options:$/, () => [], {
    named: (lines, index) =>
      Array.from({ length: 8 }, (_, above) => index - above).filter((at) => !/^ {0,2}\S/.test(lines[at])),
  }),
  onBlock("a key without rows", /^ {6}key:$/, (block) => [block[0]], { advice: /./ }),
  // Words
  onLine("TODO for a text", /^( +)(text|prompt|heading): .*$/, "$1$2: TODO", {
    where: inScenes,
    advice: /text/,
  }),
  onLine("three dots for a text", /^( +)(text|prompt): .*$/, "$1$2: ...", {
    where: inScenes,
    advice: /text/,
  }),
  onLine("a note in brackets for a text", /^( +)(text|prompt): .*$/, '$1$2: "[to be written]"', {
    where: inScenes,
    advice: /text/,
  }),
  onLine("bold in Markdown", /^( +)(text|prompt): ([A-Z]\w+) ([a-z]+) (.*)$/, "$1$2: $3 **$4** $5", {
    where: inScenes,
  }),
  onLine("a heading in Markdown in quotes", /^( +)(text|prompt): ([A-Z][^'"{}[\]#:]+)$/, '$1$2: "# $3"', {
    where: inScenes,
  }),
  onLine("a tag of HTML", /^( +)(text|prompt): ([A-Z]\w+) ([a-z]+) (.*)$/, "$1$2: $3 <b>$4</b> $5", {
    where: inScenes,
  }),
  onLine("a line break of HTML", /^( +)(text|prompt): ([A-Z]\w+) ([a-z]+) (.*)$/, "$1$2: $3<br>$4 $5", {
    where: inScenes,
  }),
  onLine("an entity of HTML", /^( +)(text|prompt): ([A-Z]\w+) ([a-z]+) (.*)$/, "$1$2: $3&nbsp;$4 $5", {
    where: inScenes,
  }),
  onLine(
    "a link in Markdown",
    /^( +)(text|prompt): ([A-Z]\w+) ([a-z]+) (.*)$/,
    "$1$2: $3 [$4](https://example.com) $5",
    { where: inScenes },
  ),
  onLine(
    "an option with the text of the one above",
    /^ {10}text: .*$/,
    (_, lines, index) => textAbove(lines, index),
    { advice: /copied/ },
  ),
  onLine(
    "memory quoted in a prompt",
    /^( +)prompt: ([A-Z].*)$/,
    (m, lines) => {
      const name = /^ {2}([a-zA-Z]+): \{ number/m.exec(lines.join("\n"))?.[1];
      return name ? `${m[1]}prompt: "{${name}} ${m[2].replaceAll('"', "")}"` : undefined;
    },
    { advice: /say|line/ },
  ),
  onLine(
    "memory quoted by a misspelled name",
    /^( +- [a-z]+: .*)\{([a-zA-Z]{5,})\}(.*)$/,
    (m) => `${m[1]}{${doubled(m[2])}}${m[3]}`,
  ),
  onLine("a brace that is not closed in a line", /^( +- [a-z]+: .*)\{([a-zA-Z]{5,})\}(.*)$/, "$1{$2$3", {
    advice: /./,
  }),
  onLine(
    "a scene that leads back to itself",
    /^ {2}([a-z-]+):$/,
    (m, lines, index) => (inScenes(lines, index) ? [lines[index], `    next: ${m[1]}`] : undefined),
    {
      named: "both",
      advice: /./,
      where: (lines, index) =>
        !lines.slice(index + 1, index + blockLength(lines, index)).some((line) => /^ +next:/.test(line)),
    },
  ),
  onLine("a table row with a cell too few", /^( +- \[)[^,\]]+, (.*\])$/, "$1$2", {
    advice: /./,
    where: under(/^rows:$/),
  }),
];

function typeAt(lines, index) {
  for (let at = index; at >= 0; at -= 1) {
    const found = /^ {4}(choose|best-worst|rate|rank|select|allocate|estimate|sort):$/.exec(lines[at]);
    if (found) return found[1];
  }
  return "";
}

/** The text of the option above, where there is one at the same decision. */
function textAbove(lines, index) {
  for (let at = index - 1; at >= 0 && (lines[at].trim() === "" || indentOf(lines[at]) > 6); at -= 1)
    if (/^ {10}text: /.test(lines[at])) return lines[at];
  return undefined;
}
