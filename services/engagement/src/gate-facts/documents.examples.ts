import type { JourneyDoc } from '../journey-view/journey.projection.js';
import type { KnownControl } from '../known-control/known-control.projection.js';
import type { KnownEvidence } from '../known-evidence/known-evidence.projection.js';
import type { KnownRemediation } from '../known-remediation/known-remediation.projection.js';
import type { KnownReport } from '../known-report/known-report.projection.js';
import type { KnownRisk } from '../known-risk/known-risk.projection.js';
import type { ScopeDoc } from '../scope-view/scope.projection.js';

/** Documents for specs: a valid example, changed where a case needs it. */
const last = { eventId: 'ev-1', at: '2025-12-01T00:00:00.000Z' };

/** An active, owned, implemented yearly control that is the primary of CC1.1. */
export const controlDoc = (change: Partial<KnownControl> = {}): KnownControl => ({
  id: 'c-1',
  promise: { code: 'TF-01', frequency: 'ANNUAL', family: 'GOVERNANCE', stage: 'STARTUP', stageReasoned: false },
  approved: true,
  ownerRef: 'p-03',
  mappings: [{ criterion: 'CC1.1', role: 'PRIMARY' }],
  implementation: 'IMPLEMENTED',
  last,
  ...change,
});

export const evidenceDoc = (change: Partial<KnownEvidence> = {}): KnownEvidence => ({
  id: 'e-1',
  controlIds: ['c-1'],
  state: 'ACCEPTED',
  validFrom: '2025-11-01T00:00:00.000Z',
  validTo: '2025-11-01T00:00:00.000Z',
  acceptedAt: '2025-11-02T00:00:00.000Z',
  last,
  ...change,
});

export const itemDoc = (change: Partial<KnownRemediation> = {}): KnownRemediation => ({
  id: 'i-1',
  sourceId: 'gap-1',
  criteria: ['CC1.1'],
  dueOn: '2025-12-10',
  ownerRef: 'p-03',
  state: 'OPEN',
  last,
  ...change,
});

export const riskDoc = (change: Partial<KnownRisk> = {}): KnownRisk => ({
  id: 'r-1',
  residual: 8,
  treated: false,
  reassess: false,
  closed: false,
  last,
  ...change,
});

export const scopeDoc = (change: Partial<ScopeDoc> = {}): ScopeDoc => ({
  id: 'eng-1',
  version: 1,
  state: 'CONFIRMED',
  dataTypes: ['CUSTOMER_CONFIDENTIAL'],
  flags: { uptimeCommitment: true, processesTransactions: false, affectsClientFinancialReporting: false },
  clientRegions: [],
  categories: ['SECURITY'],
  recommended: ['SECURITY'],
  exclusions: [],
  versions: [{ version: 1, categories: ['SECURITY'], criteria: ['CC1.1', 'CC1.2'], confirmedAt: last.at }],
  cited: { dataTypes: 'ev-types', confirmed: 'ev-scope' },
  ...change,
});

export const reportDoc = (change: Partial<KnownReport> = {}): KnownReport => ({
  id: 'rep-1',
  engagementId: 'eng-1',
  type: 'TYPE_1',
  opinion: 'UNQUALIFIED',
  reportDate: '2026-02-06',
  validUntil: '2027-02-06',
  recalled: false,
  eventId: 'ev-report',
  last,
  ...change,
});

type StepStates = Partial<Record<number, JourneyDoc['steps'][number]['state']>>;

export const journeyDoc = (states: StepStates = {}): JourneyDoc => ({
  id: 'eng-1',
  engagementId: 'eng-1',
  state: 'RUNNING',
  startedAt: last.at,
  currentStep: 1,
  familyReasons: [],
  steps: ([1, 2, 3, 4, 5, 6, 7] as const).map((step) => ({
    step,
    state: states[step] ?? 'NOT_ENTERED',
    days: 0,
    escalated: [],
    eventId: `ev-step-${step}`,
  })),
});
