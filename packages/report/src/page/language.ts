/** The `lang` of texts that are in another language than the page; null where it is the page's own. */
export function foreign(locale: string | undefined, page: string): string | null {
  if (locale === undefined) return null;
  const [language] = locale.toLowerCase().split("-");
  return language === page ? null : locale;
}
