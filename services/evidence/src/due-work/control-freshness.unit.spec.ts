import { describe, expect, it } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { accepted } from '../evidence/evidence.examples.js';
import { controlFreshness } from './control-freshness.projection.js';

const day = (text: string): string => `2026-${text}T00:00:00.000Z`;
const at = <F extends Fact<EventType>>(when: string, one: F): F => ({ ...one, effectiveAt: day(when) });
const CONTROLS = ['c-1'];
const piece = (evidenceId: string, expiringFrom: string, freshUntil: string, controlIds = CONTROLS) =>
  accepted({ evidenceId, controlIds, expiringFrom: day(expiringFrom), freshUntil: day(freshUntil) });
const superseded = (evidenceId: string) =>
  fact('EvidenceSuperseded.v1', { evidenceId, newEvidenceId: 'e-9', reason: 'words', controlIds: CONTROLS });
const told = (type: 'EvidenceExpiring.v1' | 'EvidenceExpired.v1', freshUntil: string, controlIds = CONTROLS) =>
  fact(type, { evidenceId: 'e-1', controlIds, freshUntil: day(freshUntil) });
const of = (...facts: readonly Fact<EventType>[]) => projected(controlFreshness, ...facts).get('c-1');
const next = (...facts: readonly Fact<EventType>[]) => {
  const doc = of(...facts);
  return [doc?.proofs[0]?.evidenceId, doc?.dueAt];
};

const first = at('01-01', piece('e-1', '03-05', '03-25'));
const newer = at('03-01', piece('e-2', '05-09', '05-29'));

describe('what a control rests on (domain 4.5)', () => {
  it('after the warning the end is next, after the end nothing', () => {
    expect(next(first)).toEqual(['e-1', day('03-05')]);
    const warned = [first, at('03-05', told('EvidenceExpiring.v1', '03-25'))];
    expect(next(...warned)).toEqual(['e-1', day('03-25')]);
    expect(next(...warned, at('03-25', told('EvidenceExpired.v1', '03-25')))).toEqual(['e-1', undefined]);
  });

  it('4.5 a piece that stays fresh longer takes over, whenever it is accepted: the other gives no notice', () => {
    expect(next(first, newer)).toEqual(['e-2', day('05-09')]);
    expect(next(newer, first)).toEqual(['e-2', day('05-09')]);
    expect(next(first, at('03-10', told('EvidenceExpiring.v1', '03-25')), newer)).toEqual(['e-2', day('05-09')]);
  });

  it('of equally long ones the latest counts', () => {
    expect(next(first, at('01-02', piece('e-3', '03-05', '03-25')))).toEqual(['e-3', day('03-05')]);
  });

  it('EVD-4 when the newest is superseded the one before it counts again, with what was told of it', () => {
    expect(next(first, newer, at('03-02', superseded('e-2')))).toEqual(['e-1', day('03-05')]);
    const warned = [first, at('03-05', told('EvidenceExpiring.v1', '03-25')), newer];
    expect(next(...warned, at('03-06', superseded('e-2')))).toEqual(['e-1', day('03-25')]);
    expect(of(first, at('01-02', superseded('e-1')))).toBeUndefined();
  });

  it('of what ended only the last to end is remembered, and at most 20 pieces', () => {
    const ids = of(
      first,
      at('01-02', piece('e-0', '02-05', '02-25')),
      newer,
      at('04-01', piece('e-3', '06-09', '06-29')),
    )?.proofs;
    expect(ids?.map(({ evidenceId }) => evidenceId)).toEqual(['e-3', 'e-2', 'e-1']);
    const many = Array.from({ length: 30 }, (_, n) => piece(`e-${n}`, '03-05', `04-${String(n + 1).padStart(2, '0')}`));
    expect(of(...many)?.proofs).toHaveLength(20);
    expect(next(...many)).toEqual(['e-29', day('03-05')]);
  });

  it('a piece of two controls that was marked through one is known as marked in the other', () => {
    const both = ['c-1', 'c-2'];
    const docs = projected(
      controlFreshness,
      at('01-01', piece('e-1', '03-05', '03-25', both)),
      at('03-05', told('EvidenceExpiring.v1', '03-25', both)),
    );
    expect([...docs.values()].map(({ dueAt }) => dueAt)).toEqual([day('03-25'), day('03-25')]);
  });

  it('a piece whose acceptance names no controls gives no notice', () => {
    const { controlIds: _, expiringFrom: __, ...old } = first.data;
    const nameless = fact('EvidenceAccepted.v1', old);
    expect(of(nameless)).toBeUndefined();
    expect(of(nameless, at('03-25', told('EvidenceExpired.v1', '03-25')))).toBeUndefined();
    expect(next(newer, at('03-25', told('EvidenceExpired.v1', '03-25')))).toEqual(['e-2', day('05-09')]);
  });
});
