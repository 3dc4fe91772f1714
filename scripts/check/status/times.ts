/** When a file and each of its lines were last changed, in seconds since 1970. `lines[0]` is line 1. */
export interface FileTimes {
  changed: number;
  lines: number[];
}

/** The lines' times from `git blame --line-porcelain`. Lines that are not committed yet have the present time. */
export const readBlame = (output: string): number[] =>
  [...output.matchAll(/^author-time (\d+)$/gm)].map(([, time]) => Number(time));

/** Each file's last commit from `git log --format=%x01%at --name-only`, which begins with the newest. */
export function readLog(output: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const commit of output.split('\u0001').slice(1)) {
    const [time, ...files] = commit.split('\n').filter(Boolean);
    for (const file of files) if (!times.has(file)) times.set(file, Number(time));
  }
  return times;
}

/** The latest change in lines `from` to `to`, both counted in; 0 where nothing is known. */
export const latestIn = ({ lines }: FileTimes, from: number, to: number): number =>
  Math.max(0, ...lines.slice(from - 1, to));
