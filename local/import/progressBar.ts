import { Presets, SingleBar } from 'cli-progress';

export type ProgressBar = { set(value: number, total: number): void; end(): void };

/** A bar on a terminal; elsewhere a line every two seconds. */
export function progressBar(label: string): ProgressBar {
  const bar = new SingleBar(
    {
      format: `  ${label.padEnd(22)} {bar} {percentage}% {value}/{total} in {duration_formatted}`,
      noTTYOutput: true,
      notTTYSchedule: 2_000,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    set(value, total) {
      if (!started) bar.start(total, value);
      started = true;
      bar.setTotal(total);
      bar.update(value);
    },
    end: () => bar.stop(),
  };
}
