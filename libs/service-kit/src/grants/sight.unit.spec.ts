import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import fc from 'fast-check';
import { auditorGrantsView } from './auditor-grants.projection.js';
import { requireNotEnded, requireSeen } from './may-see.js';
import type { Sight } from './sight.js';
import { sightOf } from './sight.js';

const of = (engagementId: string, firmId = 'alder') => ({ engagementId, firmId });
const invited = (...to: Parameters<typeof of>) => fact('AuditorObserverInvited.v1', of(...to));
const selected = (...to: Parameters<typeof of>) =>
  fact('AuditFirmSelected.v1', { ...of(...to), points: 85, ranking: [] });
const ended = (...to: Parameters<typeof of>) => fact('AuditorGrantEnded.v1', of(...to));
const planned = (auditId: string, engagementId: string) =>
  fact('AuditPlanned.v1', {
    auditId,
    engagementId,
    windowStart: '2026-01-05',
    windowEnd: '2026-02-06',
    firmId: 'alder',
  });

type Facts = Parameters<typeof projected>[1][];
const seenAfter = (facts: Facts, firm: string | undefined = 'alder'): Sight =>
  sightOf(projected(auditorGrantsView, ...facts).get('grants'), firm);
const refusal = (check: () => void): unknown => {
  try {
    return check();
  } catch (error) {
    return error;
  }
};
const D12 = expect.objectContaining({ code: 'NOT_FOUND', details: expect.objectContaining({ rule: 'D12' }) });

describe('what an audit firm sees', () => {
  const grants = [invited('eng-1'), planned('aud-1', 'eng-1'), invited('eng-2'), invited('eng-9', 'birch')];

  it('D12 the engagements it was granted, from grant to grant end, and the audits in them', () => {
    expect(seenAfter([])).toMatchObject({ engagements: [], audits: [] });
    expect(seenAfter(grants)).toMatchObject({ engagements: ['eng-1', 'eng-2'], audits: ['aud-1'] });
    expect(seenAfter([...grants, ended('eng-1')])).toMatchObject({
      ...{ engagements: ['eng-2'], audits: [] },
      ended: { engagements: ['eng-1'], audits: ['aud-1'] },
    });
    expect(seenAfter([...grants, ended('eng-1'), invited('eng-1')]).engagements).toEqual(['eng-1', 'eng-2']);
  });

  it('D12 nothing for another firm, nor for an auditor without one', () => {
    expect(seenAfter(grants, 'cedar').engagements).toEqual([]);
    expect(sightOf(projected(auditorGrantsView, ...grants).get('grants'), undefined).engagements).toEqual([]);
  });

  it('FRM-5 an observer is not engaged; a firm that was selected is, in that engagement', () => {
    expect(seenAfter(grants).engaged).toEqual({ engagements: [], audits: [] });
    expect(seenAfter([...grants, selected('eng-1')]).engaged).toEqual({ engagements: ['eng-1'], audits: ['aud-1'] });
  });

  it('D12 is never more than was granted and not ended', () => {
    const step = fc.tuple(fc.constantFrom(invited, selected, ended), fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const last = new Map(steps.map(([make, id]) => [id, make]));
        const open = [...last].flatMap(([id, make]) => (make === ended ? [] : [id]));
        expect([...seenAfter(steps.map(([make, id]) => make(id))).engagements].sort()).toEqual(open.sort());
      }),
    );
  });
});

describe('what an auditor asks for', () => {
  const sight = seenAfter([invited('eng-1'), selected('eng-1'), planned('aud-1', 'eng-1'), invited('eng-2')]);

  it('D12 an engagement or audit that was not granted does not exist', () => {
    expect(refusal(() => requireSeen({ engagementId: 'eng-1' }, sight, false, 'acme'))).toBeUndefined();
    expect(refusal(() => requireSeen({ auditId: 'aud-1' }, sight, false, 'acme'))).toBeUndefined();
    expect(refusal(() => requireSeen({ engagementId: 'eng-9' }, sight, false, 'acme'))).toEqual(D12);
    expect(refusal(() => requireSeen({ auditId: 'aud-9' }, sight, false, 'acme'))).toEqual(D12);
    expect(refusal(() => requireSeen({}, seenAfter([]), false, 'acme'))).toEqual(D12);
  });

  it('FRM-5 what is not for observers is for the selected firm, in that engagement only', () => {
    const readOnly = expect.objectContaining({ code: 'OBSERVER_READ_ONLY' });
    expect(refusal(() => requireSeen({}, sight, true, 'acme'))).toBeUndefined();
    expect(refusal(() => requireSeen({ engagementId: 'eng-2' }, sight, true, 'acme'))).toEqual(readOnly);
    expect(refusal(() => requireSeen({}, seenAfter([invited('eng-1')]), true, 'acme'))).toEqual(readOnly);
  });

  it('D12 a command ends with the grant; where none is known yet, the decision looks at the stream', () => {
    const over = seenAfter([invited('eng-1'), planned('aud-1', 'eng-1'), ended('eng-1')]);
    expect(refusal(() => requireNotEnded({ engagementId: 'eng-1' }, over))).toEqual(D12);
    expect(refusal(() => requireNotEnded({ auditId: 'aud-1' }, over))).toEqual(D12);
    expect(refusal(() => requireNotEnded({ engagementId: 'eng-1' }, seenAfter([])))).toBeUndefined();
  });
});
