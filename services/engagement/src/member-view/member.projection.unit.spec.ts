import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { membership, membershipEnded } from '../organization/organization.examples.js';
import { memberView } from './member.projection.js';

const shown = (...facts: Parameters<typeof projected>[1][]) => projected(memberView, ...facts).get('p-03');

describe('member as it is shown', () => {
  it('holds roles until they are taken', () => {
    expect(shown(membership('p-03', 'CO'), membership('p-03', 'EM'))).toMatchObject({
      roles: ['CO', 'EM'],
      inside: true,
    });
    const left = membershipEnded('p-03', 'CO', '2026-02-01T00:00:00.000Z');
    expect(shown(membership('p-03', 'CO'), left)).toMatchObject({ roles: [], inside: false });
    expect(shown(membership('p-03', 'AU'))).toMatchObject({ inside: false });
  });

  it('ORG-7 one who was erased keeps the pseudonym and is no active person any more', () => {
    const erased = fact('PersonKeyDestroyed.v1', { personRef: 'p-03', blobCount: 0 });
    expect(shown(membership('p-03', 'CO'), erased)).toEqual({ id: 'p-03', roles: ['CO'], inside: false, erased: true });
    expect(shown(membership('p-03', 'CO'), erased, membership('p-03', 'EM'))).toMatchObject({ inside: false });
  });
});
