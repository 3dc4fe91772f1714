/**
 * Starts a job a moment after it is asked for, and never while it runs: what is asked in the meantime is one more run
 * afterwards. Whoever types asks many times a second. `run` begins the job; `done` is to be called when it has ended.
 */
export function oneAtATime(run: () => void, wait: number): { ask: () => void; done: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;
  const start = () => {
    if (running) again = true;
    else {
      running = true;
      run();
    }
  };
  return {
    ask() {
      clearTimeout(timer);
      timer = setTimeout(start, wait);
    },
    done() {
      running = false;
      if (again) {
        again = false;
        start();
      }
    },
  };
}
