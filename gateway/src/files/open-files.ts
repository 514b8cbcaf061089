/** Files under way by organization, so that the slow clients of one hold up nobody else's. */
export class OpenFiles {
  private readonly open = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** Counts one more; gives what to call, once, when it is over, and undefined when there are as many as there may be. */
  enter(tenant: string): (() => void) | undefined {
    const open = this.open.get(tenant) ?? 0;
    if (open >= this.most) return undefined;
    this.open.set(tenant, open + 1);
    return () => this.leave(tenant);
  }

  private leave(tenant: string): void {
    const left = (this.open.get(tenant) ?? 1) - 1;
    if (left > 0) this.open.set(tenant, left);
    else this.open.delete(tenant);
  }
}
