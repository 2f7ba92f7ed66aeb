/** Runs something at once, and then no more than once in so many milliseconds, however often it is called: the last call is never lost. */
export function paced(everyMs: number, run: () => void): { call(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let again = false;

  const rest = (): void => {
    timer = setTimeout(() => {
      timer = undefined;
      if (!again) return;
      again = false;
      run();
      rest();
    }, everyMs);
    timer.unref();
  };

  return {
    call() {
      if (timer) {
        again = true;
        return;
      }
      run();
      rest();
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
