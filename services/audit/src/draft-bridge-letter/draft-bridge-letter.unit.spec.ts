import { describe, expect, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { requireBase, requireReach } from '../bridge-letter/bridge-base.js';
import { DEGRADED, letterDrafted, REVISED, typeTwo } from '../bridge-letter/bridge-letter.examples.js';
import type { BridgeLetterState } from '../bridge-letter/bridge-letter.js';
import { bridgeLetter } from '../bridge-letter/bridge-letter.js';
import { draftBridgeLetter } from './draft-bridge-letter.js';

const NOW = '2026-09-15T10:00:00.000Z';
const BASE = requireBase('rep-2', [typeTwo()], NOW);
const draft =
  (through = '2026-09-15', change: { words?: string; eventIds?: string[] } = {}, now = NOW) =>
  (state: BridgeLetterState) =>
    draftBridgeLetter({ reportId: 'rep-2', through, ...change }, state, {
      letterId: 'bl-1',
      base: BASE,
      from: requireReach(BASE, through, now),
      changes: [DEGRADED, REVISED],
    });

describe('draft bridge letter', () => {
  it('BRG-1 BRG-3 from the day after the period, with the two changes of the worked example (8.9)', () => {
    given(bridgeLetter).when(draft()).then(letterDrafted());
  });

  it('BRG-1 row 68: through 2026-10-01 is too long for a period that ended on 2026-06-30, 09-30 is not', () => {
    const later = '2026-10-05T10:00:00.000Z';
    given(bridgeLetter)
      .when(draft('2026-10-01', {}, later))
      .thenRefused('BRIDGE_TOO_LONG', { rule: 'BRG-1', latest: '2026-09-30' });
    given(bridgeLetter)
      .when(draft('2026-09-30', {}, later))
      .then(letterDrafted({ through: '2026-09-30' }));
  });

  it('BRG-1 what has not come yet cannot be told', () => {
    given(bridgeLetter).when(draft('2026-09-16')).thenRefused('BRIDGE_DATE_IN_FUTURE', { latest: '2026-09-15' });
  });

  it('BRG-1 it ends no earlier than it begins: the day after the period', () => {
    given(bridgeLetter)
      .when(draft('2026-06-30'))
      .thenRefused('VALIDATION_FAILED', { rule: 'BRG-1', field: 'through', earliest: '2026-07-01' });
    given(bridgeLetter)
      .when(draft('2026-07-01'))
      .then(letterDrafted({ through: '2026-07-01' }));
  });

  it('BRG-3 changes cannot be left out; management adds words', () => {
    given(bridgeLetter)
      .when(draft('2026-09-15', { eventIds: ['evt-2'] }))
      .thenRefused('BRIDGE_CHANGES_INCOMPLETE', { rule: 'BRG-3', missing: ['evt-1'] });
    given(bridgeLetter)
      .when(draft('2026-09-15', { eventIds: ['evt-1', 'evt-2'], words: 'Leavers are removed by the people system.' }))
      .then(letterDrafted({ words: 'Leavers are removed by the people system.' }));
  });

  it('once by one id', () => {
    given(bridgeLetter, letterDrafted()).when(draft()).thenRefused('ALREADY_EXISTS');
  });
});

describe('base of a bridge letter', () => {
  const refusal = (...reports: Parameters<typeof requireBase>[1]) => {
    try {
      return requireBase('rep-2', reports, NOW);
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  const later = typeTwo({ id: 'rep-3', engagementId: 'eng-3' }, { reportDate: '2026-09-10' });
  const { issued: _, ...unissued } = typeTwo({ state: 'DECIDED' });

  it('BRG-2 the latest report, of Type 2, current or expiring', () => {
    expect(refusal(typeTwo())).toMatchObject({ reportId: 'rep-2', engagementId: 'eng-2' });
    expect(refusal(typeTwo({ state: 'EXPIRING' }))).toMatchObject({ reportId: 'rep-2' });
    expect(refusal(typeTwo(), { ...later, state: 'RECALLED' })).toMatchObject({ reportId: 'rep-2' });
  });

  it.each([
    ['a Type 1', [typeTwo({}, { type: 'TYPE_1' })]],
    ['one that a later report followed', [typeTwo(), later]],
    ['one that expired', [typeTwo({ state: 'EXPIRED' })]],
    ['one that ended before its timer was told', [typeTwo({}, { validUntil: '2026-09-15' })]],
    ['one that was superseded', [typeTwo({ state: 'SUPERSEDED' })]],
    ['one that was recalled', [typeTwo({ state: 'RECALLED' })]],
    ['one that is not issued', [unissued]],
  ] as const)('BRG-2 not on %s', (_name, reports) => {
    expect(refusal(...reports)).toBe('BRIDGE_BASE_INVALID');
  });

  it('a report that nobody knows is not found', () => {
    expect(refusal(later)).toBe('NOT_FOUND');
  });
});
