import type { KnownEngagement } from './known-engagement.projection.js';

/** An engagement for specs: TYPE_1 as of 2025-12-31, three criteria in a confirmed scope, steps 1 to 4 left. */
export const knownEngagementDoc = (change: Partial<KnownEngagement> = {}): KnownEngagement => ({
  id: 'eng-1',
  state: 'OPEN',
  type: 'TYPE_1',
  asOfDate: '2025-12-31',
  scope: {
    version: 1,
    state: 'CONFIRMED',
    categories: ['SECURITY', 'AVAILABILITY'],
    criteria: ['CC6.1', 'CC6.2', 'A1.1'],
  },
  steps: { 1: 'EXITED', 2: 'EXITED', 3: 'EXITED', 4: 'EXITED', 5: 'ENTERED' },
  step1LeftAt: '2025-09-08T00:00:00.000Z',
  ...change,
});
