/** How many words stand on a page, all of it opened: with its title, the link that skips to the content, and the foot. */
export function wordsOnPage(markup: string): number {
  const text = markup.replace(/<style>.*?<\/style>/s, "").replace(/<[^>]*>/g, " ");
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
