import { describe, expect, it } from '@jest/globals';
import { checkBadge } from '@attestry/soc2';
import { wordsOf } from '../audit-file/audit-file.examples.js';
import type { SettledPrint } from '../audit-file/audit-file.js';
import { CC63_BY_TF14 } from '../audit-file/tidewater.examples.js';
import { audited, BY_TF14, decided, SCOPE, withOpinion } from './audited.examples.js';
import type { Change } from './operating-test.examples.js';

const FAIL = 'FAIL';
const UNABLE = 'UNABLE';
/** Ten criteria in three series, CC6.2 among them by the past itself. */
const NINE = ['TF-01', 'TF-02', 'TF-03', 'TF-04', 'TF-21', 'TF-23'];
const TEN = [...NINE, 'TF-22'];
/** Ten others. */
const OTHERS = ['TF-07', 'TF-09', 'TF-10'];
const each = (codes: readonly string[], result: 'FAIL' | 'UNABLE') =>
  Object.fromEntries(codes.map((code) => [code, result]));
const TO_CC62 = [...BY_TF14, { ...CC63_BY_TF14, criterion: 'CC6.2' }];

const compensating = (file: SettledPrint): SettledPrint => {
  const frozenRoles = { 'eng-1': { 'CC6.2': 'COMPENSATING', 'CC6.3': 'PRIMARY' } } as const;
  return { ...file, words: new Map(file.words).set('TF-14', wordsOf('TF-14', { frozenRoles })) };
};

const count = ({ opinion }: SettledPrint, wanted: string): number =>
  opinion.criteria.filter(({ conclusion }) => conclusion === wanted).length;
const figures = (file: SettledPrint) => ({
  kind: file.opinion.proposal?.kind,
  rule: file.opinion.proposal?.rule,
  criteria: file.opinion.proposal?.criteria,
  met: count(file, 'MET'),
  compensated: count(file, 'MET_WITH_COMPENSATION'),
  notMet: count(file, 'NOT_MET'),
  limited: count(file, 'LIMITED'),
  deviations: file.exceptions.length,
});
const conclusionOf = ({ tests }: SettledPrint, code: string): string =>
  tests.find(({ id }) => id === `tst-${code}`)?.concluded?.conclusion ?? '';

interface Row {
  readonly change?: Change;
  readonly expected: Partial<ReturnType<typeof figures>>;
}

const ROWS: readonly (readonly [name: string, row: Row])[] = [
  [
    '8.8 as it was: QUALIFIED, naming CC6.2',
    {
      expected: {
        ...{ kind: 'QUALIFIED', rule: 'O4', criteria: ['CC6.2'] },
        ...{ met: 36, compensated: 1, notMet: 1, limited: 0, deviations: 2 },
      },
    },
  ],
  [
    'V2 tolerable rate 20 %: TF-13 is effective with an exception, UNQUALIFIED',
    { change: { tolerablePercent: 20 }, expected: { kind: 'UNQUALIFIED', rule: 'O5', notMet: 0, deviations: 2 } },
  ],
  [
    'V3 proof of LVR-004 lost by outside cause: CC6.2 LIMITED, CC6.3 compensated, QUALIFIED',
    {
      change: { results: { 'LVR-004': UNABLE } },
      expected: { kind: 'QUALIFIED', criteria: ['CC6.2'], notMet: 0, limited: 1, compensated: 1, deviations: 1 },
    },
  ],
  [
    'V4 one more deviation in the extension of TF-26: QUALIFIED, naming CC6.2 and CC8.1',
    {
      change: { results: { 'CHG-0107': FAIL } },
      expected: { kind: 'QUALIFIED', criteria: ['CC6.2', 'CC8.1'], notMet: 2, deviations: 3 },
    },
  ],
  ['V5 X 9 in 3 series: QUALIFIED', { change: { all: each(NINE, FAIL) }, expected: { kind: 'QUALIFIED', notMet: 9 } }],
  [
    'V6 X 10: ADVERSE',
    { change: { all: each(TEN, FAIL) }, expected: { kind: 'ADVERSE', rule: 'O3', notMet: 10, limited: 0 } },
  ],
  [
    'V7 L 10, X 0: DISCLAIMER',
    {
      change: { all: each(TEN, UNABLE), results: { 'LVR-004': UNABLE } },
      expected: { kind: 'DISCLAIMER', rule: 'O2', notMet: 0, limited: 10 },
    },
  ],
  [
    'V8 L 10 and X 10 of others: no default',
    {
      change: { all: { ...each(TEN, FAIL), ...each(OTHERS, UNABLE) } },
      expected: { kind: 'CHOICE_REQUIRED', rule: 'O1', notMet: 10, limited: 10 },
    },
  ],
  [
    'V9 X 4 in CC1, CC6, CC7, A1: ADVERSE',
    {
      change: { all: each(['TF-02', 'TF-21', 'TF-28'], FAIL) },
      expected: { kind: 'ADVERSE', criteria: ['CC1.2', 'CC6.2', 'CC7.1', 'A1.1'], notMet: 4 },
    },
  ],
];

describe('variants of the worked example, from items to opinion (domain 8.10)', () => {
  it.each(ROWS)('%s', (_, { change, expected }) => {
    expect(figures(withOpinion(audited(change)))).toMatchObject(expected);
  });

  it('8.8 Σ N 881, Σ n 137 and 26 more, 163 items tested, 62 tests', () => {
    const { tests, samples = [] } = audited();
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    expect(sum(tests.flatMap(({ id, concluded }) => (id.startsWith('tst-') ? [concluded?.N ?? 0] : [])))).toBe(881);
    expect(sum(samples.map(({ n }) => n))).toBe(137);
    expect(sum(samples.map(({ items }) => items.length))).toBe(163);
    expect(tests).toHaveLength(62);
  });

  it('V1 TF-14 mapped COMPENSATING to CC6.2 before the freeze: UNQUALIFIED, both deviations listed', () => {
    const file = compensating(audited({}, ['TF-14 CC6.2']));
    expect(figures(withOpinion(file, TO_CC62))).toMatchObject({
      ...{ kind: 'UNQUALIFIED', met: 36, compensated: 2, notMet: 0, deviations: 2 },
    });
    expect(() => withOpinion(audited(), TO_CC62)).toThrow(expect.objectContaining({ code: 'COMPENSATION_NOT_MAPPED' }));
  });

  it('V2 V3 V4 what becomes of the control itself', () => {
    expect(conclusionOf(audited(), 'TF-13')).toBe('NOT_EFFECTIVE');
    expect(conclusionOf(audited({ tolerablePercent: 20 }), 'TF-13')).toBe('EFFECTIVE_WITH_EXCEPTION');
    expect(conclusionOf(audited({ results: { 'LVR-004': UNABLE } }), 'TF-13')).toBe('SCOPE_LIMITED');
    expect(conclusionOf(audited(), 'TF-26')).toBe('EFFECTIVE_WITH_EXCEPTION');
    expect(conclusionOf(audited({ results: { 'CHG-0107': FAIL } }), 'TF-26')).toBe('NOT_EFFECTIVE');
  });

  it('V10 another nonce draws LVR-004 last: no second exception, no extension, UNQUALIFIED with one deviation', () => {
    const file = withOpinion(audited({ nonces: { 'TF-13': 'nonce-TF-13-4' } }), []);
    const sample = file.samples?.find(({ id }) => id === 'pop-TF-13');
    expect(sample?.items).toHaveLength(5);
    expect(sample?.items).not.toContain('LVR-004');
    expect(conclusionOf(file, 'TF-13')).toBe('EFFECTIVE');
    expect(figures(file)).toMatchObject({ kind: 'UNQUALIFIED', notMet: 0, compensated: 0, deviations: 1 });
  });

  it('V6 V7 an opinion that bears no badge; V8 none is decided without a choice', () => {
    const adverse = decided(withOpinion(audited({ all: each(TEN, FAIL) })));
    expect(adverse).toMatchObject({ kind: 'ADVERSE', categories: ['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY'] });
    for (const opinion of ['ADVERSE', 'DISCLAIMER'] as const)
      expect(checkBadge({ validity: 'CURRENT', opinion })).toBe('BADGE_OPINION_NOT_ELIGIBLE');
    const torn = withOpinion(audited({ all: { ...each(TEN, FAIL), ...each(OTHERS, UNABLE) } }));
    expect(() => decided(torn)).toThrow(expect.objectContaining({ code: 'OPINION_CHOICE_REQUIRED' }));
  });

  it('8.8 38 criteria are concluded, whatever is changed', () => {
    for (const [, { change }] of ROWS) expect(withOpinion(audited(change)).opinion.criteria).toHaveLength(SCOPE.length);
  });
});
