/** Letters of other scripts that look like a Latin one, lower case, after Unicode's table of confusables (UTS 39). */
const likeLatin: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  с: "c",
  е: "e",
  н: "h",
  і: "i",
  ј: "j",
  к: "k",
  м: "m",
  о: "o",
  р: "p",
  ѕ: "s",
  т: "t",
  у: "y",
  х: "x",
  α: "a",
  β: "b",
  ε: "e",
  η: "h",
  ι: "i",
  κ: "k",
  μ: "m",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "y",
  χ: "x",
};

/**
 * What a word looks like: two words with the same looks are one to a reader. Accents however they are
 * composed, wide and narrow forms, every kind of space, dash and quote, characters that can't be seen, upper
 * and lower case, and letters of other scripts that look Latin.
 */
export function looksOf(word: string): string {
  return sameLetters(word)
    .toUpperCase()
    .toLowerCase()
    .replace(/./gu, (sign) => likeLatin[sign] ?? sign);
}

/**
 * A name as it is compared where case tells people apart: accents, spaces, dashes and quotes alike, and
 * nothing that can't be seen.
 */
export function sameLetters(word: string): string {
  return word
    .normalize("NFKC")
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu, (sign) => (/\s/.test(sign) ? " " : ""))
    .replace(/\p{Pd}|\u2212/gu, "-")
    .replace(/[\u2018\u2019\u201b\u02bc`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/\s+/g, " ")
    .replace(/^["' ]+|["' ]+$/g, "");
}
