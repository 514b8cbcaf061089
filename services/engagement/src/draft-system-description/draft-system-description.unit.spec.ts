import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { registered, suspended } from '../organization/organization.examples.js';
import { organization } from '../organization/organization.js';
import { by, stateOf } from '../spec-support/state-of.js';
import { drafted } from '../system-description/system-description.examples.js';
import type { SystemDescriptionPartInput } from '../system-description/system-description.input.js';
import type { SystemDescriptionState } from '../system-description/system-description.js';
import { systemDescription } from '../system-description/system-description.js';
import { writtenVersion } from '../system-description/written-version.js';
import { draftSystemDescription } from './draft-system-description.js';

const ACME = stateOf(organization, registered());
const draft =
  (parts: SystemDescriptionPartInput[], owner = ACME) =>
  (state: SystemDescriptionState) =>
    draftSystemDescription({ parts }, by, state, owner);
const SERVICES = { part: 'SERVICES', text: 'Online forms.' } as const;

describe('draft system description', () => {
  it('writes version 1 with the parts there are', () => {
    const { contentDigest } = writtenVersion('acme', 1, { SERVICES: 'Online forms.' });
    given(systemDescription)
      .when(draft([SERVICES]))
      .then(drafted({ SERVICES: 'Online forms.' }, { contentDigest }));
  });

  it('once', () => {
    given(systemDescription, drafted())
      .when(draft([SERVICES]))
      .thenRefused('ALREADY_EXISTS');
  });

  it('each part once, of those there are, within what an event holds', () => {
    const wrong = [
      [SERVICES, SERVICES],
      [{ ...SERVICES, part: 'MOOD' as 'SERVICES' }],
      [{ ...SERVICES, text: 'x'.repeat(9_000) }],
    ];
    for (const parts of wrong) given(systemDescription).when(draft(parts)).thenRefused('VALIDATION_FAILED');
  });

  it('ORG-4 in an organization that may work', () => {
    given(systemDescription)
      .when(draft([SERVICES], stateOf(organization)))
      .thenRefused('NOT_FOUND');
    given(systemDescription)
      .when(draft([SERVICES], stateOf(organization, registered(), suspended())))
      .thenRefused('TENANT_NOT_ACTIVE');
  });
});
