import { view } from '@attestry/service-kit';
import type { Stage } from '@attestry/soc2';

/** An organization as it is shown; the key is its slug. */
export interface OrganizationDoc {
  readonly id: string;
  readonly slug: string;
  readonly legalName: string;
  readonly state: 'TRIAL' | 'ACTIVE' | 'SUSPENDED' | 'CLOSED';
  readonly stage: Stage;
  readonly headcount: number;
  readonly regions: readonly string[];
  readonly registeredAt: string;
}

export const organizationView = view<OrganizationDoc>()({
  name: 'organization',
  on: [
    'OrganizationRegistered.v1',
    'OrganizationActivated.v1',
    'OrganizationStageChanged.v1',
    'OrganizationSuspended.v1',
    'OrganizationClosed.v1',
  ],
  key: (fact) => fact.data.orgId,
  fold: (doc, fact) => {
    if (fact.type === 'OrganizationRegistered.v1') {
      const { orgId: id, slug, legalName, stage, headcount, regions } = fact.data;
      return { id, slug, legalName, state: 'TRIAL', stage, headcount, regions, registeredAt: fact.recordedAt };
    }
    if (!doc) return undefined;
    switch (fact.type) {
      case 'OrganizationActivated.v1':
        return { ...doc, state: 'ACTIVE' };
      case 'OrganizationStageChanged.v1':
        return { ...doc, stage: fact.data.to, headcount: fact.data.headcount };
      case 'OrganizationSuspended.v1':
        return { ...doc, state: 'SUSPENDED' };
      case 'OrganizationClosed.v1':
        return { ...doc, state: 'CLOSED' };
    }
  },
});
