import type { EngagementDoc } from './engagement.projection.js';

/** Documents for specs: a valid example, changed where a case needs it. */
export const engagementDoc = (change: Partial<EngagementDoc> = {}): EngagementDoc => ({
  id: 'eng-1',
  organizationId: 'acme',
  systemId: 'acme',
  state: 'OPEN',
  openedAt: '2025-09-01T00:00:00.000Z',
  advisories: [],
  cited: {},
  ...change,
});
