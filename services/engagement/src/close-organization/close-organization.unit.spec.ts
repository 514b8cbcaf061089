import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import {
  activated,
  closed,
  closureSigned,
  membership,
  registered,
  suspended,
} from '../organization/organization.examples.js';
import type { OrganizationState } from '../organization/organization.js';
import { organization } from '../organization/organization.js';
import { by } from '../spec-support/state-of.js';
import { closeOrganization } from './close-organization.js';

const sign =
  (role: 'TO' | 'PO', actor: string, openAudits: string[] = [], now: string = by.now) =>
  (state: OrganizationState) =>
    closeOrganization({ tenant: 'acme', actor, role, now }, state, openAudits);

/** In specs p-01 writes every fact: p-01 made themselves an owner, p-02 was made one. */
const ACTIVE = [registered(), membership('p-01', 'TO'), membership('p-02', 'TO'), activated()];

describe('close organization', () => {
  it('the first signature is kept, the second of the other side closes', () => {
    given(organization, ...ACTIVE)
      .when(sign('TO', 'p-01'))
      .then(closureSigned('TO', 'p-01'));
    given(organization, ...ACTIVE, closureSigned('TO', 'p-01'))
      .when(sign('PO', 'op-01'))
      .then(fact('OrganizationClosed.v1', { orgId: 'acme', approvedBy: 'op-01' }));
    given(organization, ...ACTIVE, suspended(), closureSigned('PO', 'op-01'))
      .when(sign('TO', 'p-02'))
      .then(fact('OrganizationClosed.v1', { orgId: 'acme', approvedBy: 'p-02' }));
  });

  it('two of one side do not close, nor a signature that is 31 days old', () => {
    given(organization, ...ACTIVE, closureSigned('TO', 'p-01'))
      .when(sign('TO', 'p-02'))
      .then(closureSigned('TO', 'p-02'));
    given(organization, ...ACTIVE, closureSigned('TO', 'p-01'))
      .when(sign('PO', 'op-01', [], '2026-02-01T00:00:00.000Z'))
      .then(closureSigned('PO', 'op-01'));
  });

  it('D7 the second signature is of another person, and not of one who made themselves an owner', () => {
    given(organization, ...ACTIVE, closureSigned('PO', 'op-01'))
      .when(sign('TO', 'op-01'))
      .thenRefused('SEPARATION_OF_DUTIES', { rule: 'D7' });
    given(organization, ...ACTIVE, closureSigned('PO', 'op-01'))
      .when(sign('TO', 'p-01'))
      .thenRefused('SEPARATION_OF_DUTIES', { rule: 'D7' });
  });

  it('ORG-5 not while an audit is in FIELDWORK or REPORTING, whichever signature it is', () => {
    given(organization, ...ACTIVE)
      .when(sign('TO', 'p-01', ['aud-1']))
      .thenRefused('OPEN_AUDIT', { rule: 'ORG-5', audits: ['aud-1'] });
    given(organization, ...ACTIVE, closureSigned('TO', 'p-01'))
      .when(sign('PO', 'op-01', ['aud-1']))
      .thenRefused('OPEN_AUDIT');
  });

  it('an organization that is at work or suspended, once', () => {
    given(organization, registered()).when(sign('TO', 'p-01')).thenRefused('ORGANIZATION_INVALID_STATE');
    given(organization, ...ACTIVE, closed())
      .when(sign('TO', 'p-01'))
      .thenRefused('ORGANIZATION_INVALID_STATE', { state: 'CLOSED' });
    given(organization).when(sign('TO', 'p-01')).thenRefused('NOT_FOUND');
  });
});
