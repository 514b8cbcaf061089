import { view } from '@attestry/service-kit';
import type { Stage } from '@attestry/soc2';

export interface KnownOrganization {
  readonly id: string;
  readonly stage: Stage;
}

/** The stage of the organization decides which templates fit it (S38, S39). */
export const knownOrganization = view<KnownOrganization>()({
  name: 'known-organization',
  on: ['OrganizationRegistered.v1', 'OrganizationStageChanged.v1'],
  key: (fact) => fact.data.orgId,
  fold: (_, fact, id) => ({ id, stage: fact.type === 'OrganizationRegistered.v1' ? fact.data.stage : fact.data.to }),
});
