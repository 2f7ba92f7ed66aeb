export const atOnce = 200;

/** What is read some at a time, each page after the last of the one before. */
export async function* pages<Each>(
  read: (after: Each | undefined) => Promise<readonly Each[]>,
): AsyncGenerator<readonly Each[]> {
  for (let after: Each | undefined, isLast = false; !isLast;) {
    const page = await read(after);
    if (page.length > 0) yield page;
    after = page.at(-1);
    isLast = page.length < atOnce;
  }
}
