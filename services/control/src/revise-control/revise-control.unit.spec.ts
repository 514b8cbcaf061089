import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { given } from '@attestry/testing';
import { control } from '../control/control.js';
import { approved, controlRevised, defined, owned, retired } from '../control/control.examples.js';
import { textDigest } from '../control/text-digest.js';
import type { ReviseControlInput } from './revise-control.command.js';
import { reviseControl } from './revise-control.js';

const [FEBRUARY, MARCH] = ['2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'];
const active = [defined({}), owned('p-03'), approved({})];
const revise =
  (change: Partial<ReviseControlInput>, by: { actor: string; role: 'CM' | 'CO' } = { actor: 'p-02', role: 'CM' }) =>
  (state: Parameters<typeof reviseControl>[2]) =>
    reviseControl({ controlId: 'c-1', ...change }, { ...by, now: MARCH }, state);

describe('revise control', () => {
  it('writes the next version with what changed, from now on when no instant is named', () => {
    const text = 'Access is removed within 12 hours after leaving.';
    given(control, ...active)
      .when(revise({ text, family: 'ACCESS_CONTROL' }))
      .then(controlRevised({ effectiveFrom: MARCH, changed: ['text'], text, textDigest: textDigest(text) }));
    given(control, ...active, controlRevised({ changed: ['frequency'], frequency: 'QUARTERLY' }))
      .when(revise({ frequency: 'MONTHLY', toleranceHours: 4 }))
      .then(
        controlRevised({
          ...{ version: 3, effectiveFrom: MARCH, changed: ['frequency', 'toleranceHours'] },
          ...{ frequency: 'MONTHLY', toleranceHours: 4 },
        }),
      );
  });

  it('the same words again are no news', () => {
    given(control, ...active)
      .when(revise({ title: 'Access removed after leaving', stage: 'STARTUP' }))
      .thenNothing();
  });

  it('CTL-7: not from before the last version, nor from before the approval', () => {
    const second = [...active, controlRevised({ effectiveFrom: MARCH, changed: ['stage'], stage: 'GROWTH' })];
    given(control, ...second)
      .when(revise({ effectiveFrom: FEBRUARY, nature: 'DETECTIVE' }))
      .thenRefused('REVISION_BACKDATED', { rule: 'CTL-7', versionFrom: MARCH });
    given(control, ...active)
      .when(revise({ effectiveFrom: '2025-12-31T00:00:00Z', nature: 'DETECTIVE' }))
      .thenRefused('REVISION_BACKDATED');
  });

  it('CTL-7: whatever instants are asked for, versions that are written never run backwards', () => {
    const instant = fc.integer({ min: 0, max: 400 }).map((day) => new Date(Date.UTC(2026, 0, day)).toISOString());
    fc.assert(
      fc.property(fc.array(instant, { maxLength: 8 }), (asked) => {
        const written: string[] = [];
        asked.forEach((effectiveFrom, index) => {
          const past = written.map((from, at) => controlRevised({ version: at + 2, effectiveFrom: from, changed: [] }));
          const last = written.at(-1) ?? '2026-01-01T00:00:00.000Z';
          const attempt = given(control, ...active, ...past).when(revise({ effectiveFrom, title: `No. ${index}` }));
          if (effectiveFrom < last) return attempt.thenRefused('REVISION_BACKDATED');
          attempt.then(
            controlRevised({ version: past.length + 2, effectiveFrom, changed: ['title'], title: `No. ${index}` }),
          );
          written.push(effectiveFrom);
        });
        expect([...written].sort()).toEqual(written);
      }),
      { numRuns: 50 },
    );
  });

  it('a control owner revises own controls only', () => {
    const asOwner = (actor: string) => revise({ stage: 'GROWTH' }, { actor, role: 'CO' });
    given(control, ...active)
      .when(asOwner('p-03'))
      .then(controlRevised({ effectiveFrom: MARCH, changed: ['stage'], stage: 'GROWTH' }));
    given(control, ...active)
      .when(asOwner('p-09'))
      .thenRefused('FORBIDDEN_ROLE');
  });

  it('CTL-3: not a retired one; a draft is changed by defining it, and an unknown one does not exist', () => {
    given(control, ...active, retired({}))
      .when(revise({ stage: 'GROWTH' }))
      .thenRefused('CONTROL_ALREADY_RETIRED');
    given(control, defined({}))
      .when(revise({ stage: 'GROWTH' }))
      .thenRefused('CONTROL_INVALID_STATE', { state: 'DRAFT', allowed: ['ACTIVE'] });
    given(control)
      .when(revise({ stage: 'GROWTH' }))
      .thenRefused('NOT_FOUND');
  });

  it.each([
    { title: ' ' },
    { nature: 'MAGIC' },
    { frequency: 'YEARLY' },
    { toleranceHours: -1 },
    { effectiveFrom: 'x' },
  ])('refuses %j', (change) => {
    given(control, ...active)
      .when(revise(change))
      .thenRefused('VALIDATION_FAILED');
  });
});
