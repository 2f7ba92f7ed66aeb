/** Several times what any input of ours needs. What is nested by the hundred thousand can be read, and then not be written again. */
export const deepestVariables = 20;

/** Whether lists and objects lie in each other more than so many levels deep. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}
