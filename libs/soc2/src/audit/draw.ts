import { createHash, createHmac } from 'node:crypto';
import { fromMs, toMs, type Instant } from '../calendar/instant.js';

/** One item of a population: opaque key of the tenant and when it occurred. */
export interface PopulationItem {
  readonly key: string;
  readonly occurredAt: Instant;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
const toSeconds = (instant: Instant): string => `${fromMs(toMs(instant)).slice(0, 19)}Z`;

/** 4.7 (1): digest of `key TAB occurredAt` lines, sorted by key bytes, joined by LF. Keys are unique (POP-1). */
export const populationDigest = (items: readonly PopulationItem[]): string =>
  sha256(
    [...items]
      .sort((a, b) => byBytes(a.key, b.key))
      .map(({ key, occurredAt }) => `${key}\t${toSeconds(occurredAt)}`)
      .join('\n'),
  );

/** 4.7 (2): what is recorded before the freeze, so that the nonce cannot be chosen after seeing the items. */
export const nonceCommitment = (nonce: string): string => sha256(nonce);

export interface SeedParts {
  readonly auditId: string;
  readonly testId: string;
  readonly populationDigest: string;
  readonly nonce: string;
}

/** 4.7 (2). */
export const sampleSeed = (parts: SeedParts): string =>
  sha256([parts.auditId, parts.testId, parts.populationDigest, parts.nonce].join('|'));

/** 4.7 (3): HMAC of the item key under the seed's 64 characters. */
export const itemRank = (seed: string, key: string): string =>
  createHmac('sha256', Buffer.from(seed, 'utf8')).update(key, 'utf8').digest('hex');

/** 4.7 (4): all keys in the order they are drawn; a sample is the first n, an extension the next m. */
export const drawOrder = (seed: string, keys: readonly string[]): string[] =>
  keys
    .map((key) => ({ key, rank: itemRank(seed, key) }))
    .sort((a, b) => (a.rank === b.rank ? byBytes(a.key, b.key) : byBytes(a.rank, b.rank)))
    .map(({ key }) => key);

export interface Draw {
  readonly populationDigest: string;
  readonly seed: string;
  readonly sample: readonly string[];
  /** Everything after the sample, in order: extensions and replacements come from its front (SMP-4). */
  readonly rest: readonly string[];
}

/** A whole draw, recomputable by anyone with the frozen population and the nonce (SMP-3). */
export const drawSample = (
  items: readonly PopulationItem[],
  n: number,
  parts: Omit<SeedParts, 'populationDigest'>,
): Draw => {
  const digest = populationDigest(items);
  const seed = sampleSeed({ ...parts, populationDigest: digest });
  const order = drawOrder(
    seed,
    items.map((item) => item.key),
  );
  return { populationDigest: digest, seed, sample: order.slice(0, n), rest: order.slice(n) };
};
