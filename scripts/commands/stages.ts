/** How much processor time each stage of a build took, in seconds. The indexer's own process is not in it. */
export function stages(): { end: (name: string, others?: number) => void; say: () => string } {
  const taken: [name: string, seconds: number][] = [];
  let before = 0;
  return {
    end(name, others = 0) {
      const { user, system } = process.cpuUsage();
      const now = (user + system) / 1e6;
      taken.push([name, now - before + others]);
      before = now;
    },
    say: () => taken.map(([name, seconds]) => `${name} ${seconds.toFixed(1)}`).join(', '),
  };
}
