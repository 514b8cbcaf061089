import { createHash } from 'node:crypto';

/** What an arm has read, in its order; only looked at on the first, untimed pass. */
export class Seen {
  private readonly order = createHash('sha256');
  private count = 0;

  add(id: string, data: unknown): void {
    this.count += 1;
    this.order.update(id).update(String((data as { evidenceId: string }).evidenceId));
  }

  toString(): string {
    return `${this.count} events, order ${this.order.copy().digest('hex').slice(0, 16)}`;
  }
}
