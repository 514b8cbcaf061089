import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { approved, defined, frozenFor, mapped, owned, retired } from '../control/control.examples.js';
import {
  degraded,
  implemented,
  missed,
  performed,
  planned,
  restored,
  started,
} from '../implementation/implementation.examples.js';
import { controlView } from './control.projection.js';
import { toControl } from './control.type.js';

const doc = (...facts: Parameters<typeof projected>[1][]) => projected(controlView, ...facts).get('c-1');
const promise = [defined({}), mapped({}), mapped({ criterion: 'CC6.3' }), owned('p-03'), approved({})];
const [SINCE, BROKE, MENDED] = ['2026-01-10T00:00:00.000Z', '2026-02-10T00:00:00.000Z', '2026-02-20T00:00:00.000Z'];
const operation = [planned(), started(), implemented(SINCE)];

describe('control document', () => {
  it('shows the promise: mappings, owner, state, freezes', () => {
    const unmapped = fact('ControlUnmapped.v1', {
      controlId: 'c-1',
      criterion: 'CC6.3',
      role: 'PRIMARY',
      reason: 'Moved.',
    });
    expect(doc(...promise, unmapped, frozenFor('eng-1'))).toMatchObject({
      state: 'ACTIVE',
      ownerRef: 'p-03',
      criteria: ['CC6.2'],
      frozenFor: ['eng-1'],
      implementation: 'NONE',
    });
    expect(doc(...promise, retired({ replacementId: 'c-2' }))).toMatchObject({
      state: 'RETIRED',
      replacementId: 'c-2',
    });
  });

  it('keeps every change of the implementation with its valid time', () => {
    const broken = doc(...promise, ...operation, degraded(BROKE, { cause: 'MONITOR' }));
    expect(broken).toMatchObject({ implementation: 'DEGRADED', degradedBy: 'MONITOR' });
    const mended = doc(...promise, ...operation, degraded(BROKE, { cause: 'MONITOR' }), restored(MENDED));
    expect(mended?.changes.slice(2).map(({ state, from }) => [state, from])).toEqual([
      ['IMPLEMENTED', SINCE],
      ['DEGRADED', BROKE],
      ['IMPLEMENTED', MENDED],
    ]);
    expect(mended).not.toHaveProperty('degradedBy');
  });

  it('sums up performances; IMP-5: a late one does not take the miss back', () => {
    const facts = [missed('2026-Q1', '2026-04-01T00:00:00.000Z'), performed({ late: true, outcome: 'DEVIATED' })];
    expect(doc(...promise, ...operation, ...facts)?.performances).toEqual({
      performed: 1,
      late: 1,
      deviated: 1,
      missed: 1,
      lastKey: '2026-Q1',
      lastPerformedAt: '2026-02-20T10:00:00.000Z',
    });
  });

  it('is shown with its criteria and the time of its last change', () => {
    const known = doc(...promise, ...operation);
    const shown = known && toControl(known, MENDED);
    expect(shown?.implementation).toMatchObject({ state: 'IMPLEMENTED', since: SINCE });
    expect(shown?.mappings.map(({ criterion, role }) => [criterion.code, criterion.category, role])).toEqual([
      ['CC6.2', 'SECURITY', 'PRIMARY'],
      ['CC6.3', 'SECURITY', 'PRIMARY'],
    ]);
  });
});
