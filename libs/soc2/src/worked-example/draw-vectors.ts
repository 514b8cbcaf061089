import { readFileSync } from 'node:fs';
import type { PopulationItem } from '../audit/draw.js';
import { addMs, DAY_MS } from '../calendar/instant.js';

/** A published draw (domain 8.8): population, nonce and every value that follows from them. */
export interface DrawVector {
  readonly control: string;
  readonly auditId: string;
  readonly testId: string;
  readonly nonce: string;
  readonly nonceCommitment: string;
  readonly populationDigest: string;
  readonly seed: string;
  readonly first: { readonly key: string; readonly rank: string };
  readonly sample: readonly string[];
  readonly extension: readonly string[];
  readonly items?: readonly PopulationItem[];
  readonly generated?: { readonly count: number; readonly firstAt: string; readonly periodDays: number };
}

export const DRAW_VECTORS = JSON.parse(
  readFileSync(new URL('./draw-vectors.json', import.meta.url), 'utf8'),
) as readonly DrawVector[];

/** Listed items, or item i of `count` spread evenly over the days of the period. */
export const itemsOf = ({ items, generated }: DrawVector): readonly PopulationItem[] =>
  items ??
  Array.from({ length: generated?.count ?? 0 }, (_, i) => ({
    key: `CHG-${String(i + 1).padStart(4, '0')}`,
    occurredAt: addMs(
      generated?.firstAt ?? '',
      Math.floor((i * (generated?.periodDays ?? 0)) / (generated?.count ?? 1)) * DAY_MS,
    ),
  }));
