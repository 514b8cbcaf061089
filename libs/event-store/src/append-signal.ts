/** Wakes the readers of a log when its writer in the same process has appended. Polling stays the truth: a signal may be missed. */
export class AppendSignal {
  private count = 0;
  private readonly sleepers = new Set<() => void>();

  /** Number of notices so far: taken before a read, it tells `wait` about an append that came in between. */
  get seen(): number {
    return this.count;
  }

  notify(): void {
    this.count += 1;
    for (const wake of [...this.sleepers]) wake();
  }

  /** Resolves at the next notice, at once when there was one since `since`, or after `milliseconds`. */
  wait(milliseconds: number, since = this.count): Promise<void> {
    if (this.count !== since) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.sleepers.add(wake);
    });
  }
}
