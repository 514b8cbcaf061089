import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { membership, registered } from '../organization/organization.examples.js';
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

  it('once, and nobody unknown', () => {
    given(organization, registered(), erased).when(erase('p-03', true)).thenNothing();
    given(organization, registered()).when(erase('p-03', false)).thenRefused('NOT_FOUND');
  });
});
