/** A text as it is searched and sorted by: lower case, without accents. */
export const searchKey = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The words of a name, each once. */
export const wordsOf = (name: string): string[] => [...new Set(searchKey(name).match(/[\p{L}\p{N}]+/gu))];
