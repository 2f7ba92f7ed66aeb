// The package carries no types. What is used of it:
declare module 'cli-progress' {
  export const Presets: { shades_classic: object };

  export class SingleBar {
    constructor(
      options: { format: string; noTTYOutput: boolean; notTTYSchedule: number; hideCursor: boolean },
      preset: object,
    );
    start(total: number, value: number): void;
    setTotal(total: number): void;
    update(value: number): void;
    stop(): void;
  }
}
