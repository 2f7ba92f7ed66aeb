/** The line of a failed command's output that names the reason: apt's first `E:`, else the last line it wrote. */
export function reasonOfFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const output = 'stderr' in error && typeof error.stderr === 'string' ? error.stderr.trim() : '';
  const lines = output.split('\n');
  return lines.find((line) => line.startsWith('E:')) ?? (lines.at(-1) || error.message);
}
