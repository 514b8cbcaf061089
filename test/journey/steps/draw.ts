import { createHash, createHmac } from 'node:crypto';

export interface Item {
  readonly key: string;
  readonly occurredAt: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const seconds = (instant: string): string => `${instant.slice(0, 19)}Z`;
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

export const commitmentOf = sha256;

export interface Redrawn {
  readonly digest: string;
  readonly seed: string;
  /** Keys in the order of the draw, each with its rank. */
  readonly order: readonly { readonly key: string; readonly rank: string }[];
}

/** The draw of domain 4.7 once more, from what is published alone: nothing of the platform is used here. */
export const redraw = (auditId: string, testId: string, nonce: string, items: readonly Item[]): Redrawn => {
  const lines = [...items].sort((a, b) => byBytes(a.key, b.key)).map((one) => `${one.key}\t${seconds(one.occurredAt)}`);
  const digest = sha256(lines.join('\n'));
  const seed = sha256([auditId, testId, digest, nonce].join('|'));
  const rank = (key: string): string => createHmac('sha256', seed).update(key).digest('hex');
  const order = items.map(({ key }) => ({ key, rank: rank(key) }));
  return { digest, seed, order: order.sort((a, b) => byBytes(a.rank, b.rank) || byBytes(a.key, b.key)) };
};
