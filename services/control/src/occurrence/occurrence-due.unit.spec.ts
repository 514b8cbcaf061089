import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import type { Frequency } from '@attestry/soc2';
import { projected } from '@attestry/testing';
import { controlRevised, defined, retired } from '../control/control.examples.js';
import { implemented, performed, missed } from '../implementation/implementation.examples.js';
import type { KnownCollector } from '../known-collector/known-collector.projection.js';
import { missedWork } from './missed-work.js';
import { occurrenceDue } from './occurrence-due.projection.js';

const since = (frequency: Frequency, day: string) => [defined({ frequency }), implemented(`${day}T10:00:00.000Z`)];
const docAfter = (...facts: Parameters<typeof projected>[1][]) => projected(occurrenceDue, ...facts).get('c-1');
const workAfter = (until: string, collectors: readonly KnownCollector[], ...facts: Parameters<typeof projected>[1][]) =>
  missedWork([...projected(occurrenceDue, ...facts).values()], collectors, until).map(({ key }) => key);

describe('occurrence due', () => {
  it('the first occurrence is the one expected from the implementation on', () => {
    expect(docAfter(...since('QUARTERLY', '2026-02-10'))).toMatchObject({
      next: { key: '2026-Q1', start: '2026-01-01' },
      dueAt: '2026-04-01T00:00:00.000Z',
    });
  });

  it('a performance moves on to the next window, a late one of an old window does not', () => {
    const past = [...since('MONTHLY', '2026-02-10'), missed('2026-02', '2026-03-01T00:00:00.000Z')];
    expect(docAfter(...past, performed({ occurrenceKey: '2026-02', late: true }))?.next?.key).toBe('2026-03');
    expect(docAfter(...past, performed({ occurrenceKey: '2026-03' }))?.next?.key).toBe('2026-04');
  });

  it('what was performed while an earlier window was open is not asked again', () => {
    const ahead = performed({ occurrenceKey: '2026-03' });
    const after = docAfter(...since('MONTHLY', '2026-02-10'), ahead, missed('2026-02', '2026-03-01T00:00:00.000Z'));
    expect(after?.next?.key).toBe('2026-04');
  });

  it('a control that does not operate by the calendar, or is retired, owes nothing', () => {
    expect(docAfter(...since('PER_OCCURRENCE', '2026-02-10'))).not.toHaveProperty('dueAt');
    expect(docAfter(...since('DAILY', '2026-02-10'), retired({}))).not.toHaveProperty('dueAt');
    const later = [...since('MONTHLY', '2026-01-10'), retired({ effectiveFrom: '2026-03-15T00:00:00.000Z' })];
    expect(workAfter('2026-08-01T00:00:00.000Z', [], ...later)).toEqual(['2026-01', '2026-02']);
  });

  it('work lists every window that ended, not the one that runs', () => {
    expect(workAfter('2026-05-15T00:00:00.000Z', [], ...since('MONTHLY', '2026-02-10'))).toEqual([
      '2026-02',
      '2026-03',
      '2026-04',
    ]);
  });

  it('a healthy collector performs; after it fell out, occurrences count again', () => {
    const collector: KnownCollector = { id: 'col-1', controlIds: ['c-1'], healthy: true, failing: {} };
    const facts = since('MONTHLY', '2026-02-10');
    expect(workAfter('2026-05-15T00:00:00.000Z', [collector], ...facts)).toEqual([]);
    const fellOut = { ...collector, healthy: false, healthyUntil: '2026-03-20T00:00:00.000Z' };
    expect(workAfter('2026-05-15T00:00:00.000Z', [fellOut], ...facts)).toEqual(['2026-03', '2026-04']);
    expect(workAfter('2026-05-15T00:00:00.000Z', [{ ...fellOut, controlIds: ['c-9'] }], ...facts)).toHaveLength(3);
  });

  const revisedTo = (frequency: Frequency, day: string) =>
    controlRevised({ effectiveFrom: `${day}T00:00:00.000Z`, changed: ['frequency'], frequency });

  it('CTL-7: a new frequency counts from its own day on; a window that it cuts short is no occurrence', () => {
    const quarterly = [...since('MONTHLY', '2026-01-10'), revisedTo('QUARTERLY', '2026-03-15')];
    expect(workAfter('2026-08-01T00:00:00.000Z', [], ...quarterly)).toEqual([
      '2026-01',
      '2026-02',
      '2026-Q1',
      '2026-Q2',
    ]);
    const onward = [...quarterly, performed({ occurrenceKey: '2026-01' }), performed({ occurrenceKey: '2026-02' })];
    expect(docAfter(...onward)?.next?.key).toBe('2026-Q1');
  });

  it('CTL-7: a control that begins or stops to operate by the calendar owes from then, or up to then', () => {
    const begins = [...since('PER_OCCURRENCE', '2026-01-10'), revisedTo('MONTHLY', '2026-03-01')];
    expect(workAfter('2026-05-15T00:00:00.000Z', [], ...begins)).toEqual(['2026-03', '2026-04']);
    const stops = [...since('MONTHLY', '2026-01-10'), revisedTo('CONTINUOUS', '2026-03-01')];
    expect(workAfter('2026-05-15T00:00:00.000Z', [], ...stops)).toEqual(['2026-01', '2026-02']);
  });

  it('a repair does not start occurrences anew', () => {
    const facts = [
      ...since('MONTHLY', '2026-02-10'),
      fact(
        'ControlImplemented.v1',
        { controlId: 'c-1', version: 1, evidenceIds: [] },
        { effectiveAt: '2026-06-01T00:00:00.000Z' },
      ),
    ];
    expect(docAfter(...facts)?.next?.key).toBe('2026-02');
  });
});
