import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { activated, registered, suspended } from '../organization/organization.examples.js';
import type { OrganizationState } from '../organization/organization.js';
import { organization } from '../organization/organization.js';
import { by } from '../spec-support/state-of.js';
import { changeStage } from './change-stage.js';

const change = (stage: string, headcount: number, reason: string) => (state: OrganizationState) =>
  changeStage({ stage, headcount, reason }, by, state);

describe('change stage', () => {
  it('follows the headcount', () => {
    const data = { orgId: 'acme', from: 'STARTUP', to: 'GROWTH', headcount: 60, reason: 'Hired.' } as const;
    given(organization, registered())
      .when(change('GROWTH', 60, 'Hired.'))
      .then(fact('OrganizationStageChanged.v1', data));
  });

  it('ORG-6 a stage that the headcount does not propose needs a reason', () => {
    given(organization, registered())
      .when(change('ENTERPRISE', 60, 'Why not'))
      .thenRefused('REASON_REQUIRED', { rule: 'ORG-6' });
  });

  it('ORG-4 not while suspended', () => {
    given(organization, registered(), activated(), suspended())
      .when(change('GROWTH', 60, 'Hired.'))
      .thenRefused('TENANT_NOT_ACTIVE', { rule: 'ORG-4' });
  });
});
