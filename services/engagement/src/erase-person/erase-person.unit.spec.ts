import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { closed, membership, registered } from '../organization/organization.examples.js';
import type { OrganizationState } from '../organization/organization.js';
import { organization } from '../organization/organization.js';
import { by } from '../spec-support/state-of.js';
import { erasePerson } from './erase-person.js';

const erase = (personRef: string, inDirectory: boolean) => (state: OrganizationState) =>
  erasePerson({ personRef }, by, state, inDirectory);
const erased = fact('PersonKeyDestroyed.v1', { personRef: 'p-03', blobCount: 0 });

describe('erase person', () => {
  it('ORG-7 a member, or someone of the directory only', () => {
    given(organization, registered(), membership('p-03', 'CO')).when(erase('p-03', false)).then(erased);
    given(organization, registered()).when(erase('p-03', true)).then(erased);
  });

  it('ORG-2 the last owner names another one first, unless the organization is closed', () => {
    const own = fact('PersonKeyDestroyed.v1', { personRef: 'p-01', blobCount: 0 });
    const owned = [registered(), membership('p-01', 'TO')];
    given(organization, ...owned)
      .when(erase('p-01', true))
      .thenRefused('LAST_OWNER', { rule: 'ORG-2' });
    given(organization, ...owned, membership('p-02', 'TO'))
      .when(erase('p-01', true))
      .then(own);
    given(organization, ...owned, closed())
      .when(erase('p-01', true))
      .then(own);
  });

  it('once, and nobody unknown', () => {
    given(organization, registered(), erased).when(erase('p-03', true)).thenNothing();
    given(organization, registered()).when(erase('p-03', false)).thenRefused('NOT_FOUND');
  });
});
