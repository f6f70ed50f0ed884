const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  lives: 'life',
  news: 'news',
};

/** One of what an English plural names: "high-rise buildings" → "high-rise building". What isn't known stays as it is. */
export function singularOf(plural: string): string {
  return plural.replace(/\p{L}+$/u, (word) => {
    const irregular = IRREGULAR[word.toLowerCase()];
    if (irregular !== undefined) return irregular;
    if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
    if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.replace(/es$/, '');
    return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
  });
}
