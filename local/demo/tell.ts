/** One step of the story, as it happens. */
export const tell = (step: string, depth = 0): void =>
  console.log(`${'    '.repeat(depth)}${depth === 0 ? '* ' : '- '}${step}`);
