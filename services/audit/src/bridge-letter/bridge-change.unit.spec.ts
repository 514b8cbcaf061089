import { describe, expect, it } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import { EVENT_TYPES, exampleOf, fact } from '@attestry/contracts';
import { addDays, daysBetween } from '@attestry/soc2';
import { projected } from '@attestry/testing';
import fc from 'fast-check';
import { bridgeChanges, CHANGE_TYPES, daysFrom, inOrder } from './bridge-change.projection.js';

const changesOf = (facts: readonly Fact<EventType>[], from: string, through: string) => {
  const docs = projected(bridgeChanges, ...facts);
  return inOrder(daysFrom(from, through).flatMap((day) => docs.get(day) ?? []));
};
const on = (type: EventType, effectiveAt: string): Fact<EventType> => fact(type, exampleOf(type), { effectiveAt });
const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));

describe('changes that a bridge letter names', () => {
  it('BRG-3 the nine types, whichever service records them, and no other', () => {
    const facts = EVENT_TYPES.map((type) => on(type, '2026-08-01T00:00:00.000Z'));
    const offboarded = fact('VendorOffboarded.v1', { vendorId: 'v-1', effectiveFrom: '2026-08-01' });
    const types = changesOf([...facts, offboarded], '2026-08-01', '2026-08-01').map(({ type }) => type);
    expect([...new Set(types)].sort()).toEqual([...CHANGE_TYPES].sort());
    expect(CHANGE_TYPES).toHaveLength(9);
  });

  it('BRG-3 by valid time after the period end, up to the end of the last day', () => {
    const facts = [
      on('ControlDegraded.v1', '2026-06-30T23:59:59.999Z'),
      on('ControlDegraded.v1', '2026-07-01T00:00:00.000Z'),
      on('ControlRevised.v1', '2026-09-15T23:59:59.999Z'),
      on('ControlRevised.v1', '2026-09-16T00:00:00.000Z'),
    ];
    expect(changesOf(facts, '2026-07-01', '2026-09-15').map(({ validFrom }) => validFrom)).toEqual([
      '2026-07-01T00:00:00.000Z',
      '2026-09-15T23:59:59.999Z',
    ]);
  });

  it('BRG-3 a vendor leaves on the day its fact names', () => {
    const offboarded = fact('VendorOffboarded.v1', { vendorId: 'v-1', effectiveFrom: '2026-09-10' });
    expect(changesOf([offboarded], '2026-09-10', '2026-09-10')).toMatchObject([
      { vendorId: 'v-1', validFrom: '2026-09-10T00:00:00.000Z' },
    ]);
  });

  it('BRG-3 a longer letter names all that a shorter one does, each event once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...CHANGE_TYPES), day), { maxLength: 30 }),
        day,
        day,
        day,
        (drawn, ...days) => {
          const [from = '', short = '', long = ''] = days.sort();
          const facts = drawn.map(([type, at]) =>
            type === 'VendorOffboarded.v1'
              ? fact(type, { vendorId: 'v-1', effectiveFrom: at })
              : on(type, `${at}T12:00:00.000Z`),
          );
          const ids = (through: string) => changesOf(facts, from, through).map(({ eventId }) => eventId);
          expect(ids(long)).toEqual(expect.arrayContaining(ids(short)));
          expect(new Set(ids(long)).size).toBe(drawn.filter(([, at]) => at >= from && at <= long).length);
        },
      ),
    );
  });

  it('days of a span, both ends included', () => {
    expect(daysFrom('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
    expect(daysFrom('2026-07-01', '2026-09-30')).toHaveLength(daysBetween('2026-07-01', '2026-10-01'));
    expect(daysFrom('2026-03-02', '2026-03-01')).toEqual([]);
  });
});
