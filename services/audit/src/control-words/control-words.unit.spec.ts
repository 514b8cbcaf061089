import { describe, expect, it } from '@jest/globals';
import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { controlWords, roleIn, wordingAt } from './control-words.projection.js';

const defined = fact('ControlDefined.v1', {
  ...{ controlId: 'c-1', code: 'TF-14', title: 'Access review', nature: 'DETECTIVE', frequency: 'QUARTERLY' },
  ...{ family: 'ACCESS_CONTROL', stage: 'STARTUP', textDigest: 'a'.repeat(64), text: 'Each quarter.' },
});
const mapped = (role: 'PRIMARY' | 'COMPENSATING'): Fact<'ControlMapped.v1'> =>
  fact('ControlMapped.v1', { controlId: 'c-1', criterion: 'CC6.3', role });
const frozen = fact('ControlFrozen.v1', { controlId: 'c-1', version: 1, engagementId: 'eng-1' });
const revised = (version: number, effectiveFrom: string, title?: string): Fact<'ControlRevised.v1'> =>
  fact('ControlRevised.v1', {
    ...{ controlId: 'c-1', version, effectiveFrom, changed: ['text'] },
    ...(title ? { title } : {}),
  });
const implemented = (at: string): Fact<'ControlImplemented.v1'> =>
  fact('ControlImplemented.v1', { controlId: 'c-1', version: 1, evidenceIds: [] }, { effectiveAt: at });
const wordsAfter = (...facts: Parameters<typeof projected>[1][]) => projected(controlWords, ...facts).get('c-1');

describe('words of a control', () => {
  it('the title of a version is the last one given up to it', () => {
    const words = wordsAfter(
      defined,
      revised(2, '2026-03-01T00:00:00.000Z'),
      revised(3, '2026-04-01T00:00:00.000Z', 'Review of all access'),
    );
    expect([1, 2, 3].map((version) => wordingAt(words, version)?.title)).toEqual([
      'Access review',
      'Access review',
      'Review of all access',
    ]);
    expect(words?.revisedFrom).toHaveLength(2);
    expect(wordingAt(undefined, 1)).toBeUndefined();
  });

  it('a revision keeps the words it does not change, and one that changes none has none of its own', () => {
    const rarer = fact('ControlRevised.v1', {
      ...{ controlId: 'c-1', version: 2, effectiveFrom: '2026-03-01T00:00:00.000Z', changed: ['frequency'] },
      frequency: 'ANNUAL',
    });
    const words = wordsAfter(defined, rarer, revised(3, '2026-04-01T00:00:00.000Z'));
    expect(wordingAt(words, 3)).toEqual({
      version: 2,
      title: 'Access review',
      text: 'Each quarter.',
      frequency: 'ANNUAL',
    });
    expect(wordingAt(words, 1)?.frequency).toBe('QUARTERLY');
  });

  it('CTL-4 a role changed after the freeze is not that of the audit', () => {
    const words = wordsAfter(defined, mapped('PRIMARY'), frozen, mapped('COMPENSATING'));
    expect(roleIn(words, 'eng-1', 'CC6.3')).toBe('PRIMARY');
    expect(roleIn(words, 'eng-2', 'CC6.3')).toBe('COMPENSATING');
  });

  it('in operation since the first implementation, whichever stream came first', () => {
    const words = wordsAfter(implemented('2026-01-10T00:00:00.000Z'), defined, implemented('2026-05-01T00:00:00.000Z'));
    expect(words?.implementedFrom).toBe('2026-01-10T00:00:00.000Z');
    expect(wordingAt(words, 1)?.title).toBe('Access review');
  });
});
