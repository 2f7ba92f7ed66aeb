/**
 * Where something lies in an input, as `InvalidInput.field` says it.
 *
 * @example inputPath('periods', 0, 'windows', 2, 'closes') === 'periods[0].windows[2].closes'
 */
export const inputPath = (...steps: readonly PropertyKey[]): string =>
  steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
