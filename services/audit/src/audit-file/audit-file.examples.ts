import type { CriterionCode } from '@attestry/soc2';
import { criteriaInScope } from '@attestry/soc2';
import type { AuditFirmState } from '../audit-firm/audit-firm.js';
import type { ControlWordsDoc } from '../control-words/control-words.projection.js';
import type { ExceptionDoc } from '../exception-file/exception-file.projection.js';
import type { KnownControl } from '../known-control/known-control.projection.js';
import { AUDIT } from '../test-of-controls/fieldwork.examples.js';
import type { TestConclusion, TestKind } from '../test-of-controls/test-of-controls.js';
import type { TestDoc } from '../test-sheet/test-sheet.projection.js';
import type { SettledPrint } from './audit-file.js';

/** A control of the example: what it serves and how its test of operation was concluded. */
export interface ExampleControl {
  readonly id: string;
  readonly criteria: readonly CriterionCode[];
  readonly conclusion?: TestConclusion;
}

const PERIOD = { start: '2026-01-01', endExclusive: '2026-07-01' };

const known = ({ id, criteria }: ExampleControl): KnownControl => ({
  id,
  promise: { code: id, frequency: 'PER_OCCURRENCE' },
  version: 1,
  approved: true,
  people: [],
  mappings: criteria.map((criterion) => ({ criterion, role: 'PRIMARY' })),
  criteria,
  implementation: 'IMPLEMENTED',
  frozen: {},
});

export const wordsOf = (id: string, change: Partial<ControlWordsDoc> = {}): ControlWordsDoc => ({
  id,
  wordings: [{ version: 1, title: `What ${id} does` }],
  revisedFrom: [],
  implementedFrom: '2025-12-01T00:00:00.000Z',
  roles: {},
  frozenRoles: {},
  ...change,
});

/** A concluded test, or a planned one without a conclusion. */
export const testDoc = (control: ExampleControl, kind: TestKind, conclusion?: TestConclusion): TestDoc => ({
  id: `${kind}-${control.id}`,
  auditId: 'aud-1',
  engagementId: 'eng-1',
  controlId: control.id,
  controlVersion: 1,
  kind,
  criteria: control.criteria,
  attributes: ['A'],
  methods: ['INSPECTION'],
  state: conclusion ? 'CONCLUDED' : 'PLANNED',
  results: [],
  ...(conclusion
    ? { concluded: { proposal: conclusion, conclusion, N: 6, n: 5, d: 0, toleranceBp: 1000, concludedAt: '' } }
    : {}),
});

export const deviation = (id: string, change: Partial<ExceptionDoc> = {}): ExceptionDoc => ({
  id,
  auditId: 'aud-1',
  testId: 'OPERATING-TF-13',
  controlId: 'TF-13',
  itemKey: 'LVR-004',
  attribute: 'A',
  observed: 'The account was disabled after nine days.',
  raisedAt: '2026-07-17T09:00:00.000Z',
  state: 'CONFIRMED',
  confirmed: {
    at: '2026-07-24T09:00:00.000Z',
    criteria: ['CC6.2'],
    cause: 'Leave.',
    effect: 'Access.',
    override: false,
  },
  ...change,
});

export const ACCREDITED: AuditFirmState = {
  is: 'VERIFIED',
  licenceNo: 'CPA-1',
  industries: [],
  socReports: 10,
  licenceUntil: '2027-12-31',
  peerReviewUntil: '2027-12-31',
  peerReviewClean: true,
};

/** The file of a Type 2 audit whose fieldwork has ended, over the first half of 2026. */
export const fileOf = (controls: readonly ExampleControl[], change: Partial<SettledPrint> = {}): SettledPrint => ({
  organization: 'tidewater',
  audit: {
    ...{ id: 'aud-1', engagementId: 'eng-1', firmId: 'firm-1', type: 'TYPE_2', state: 'REPORTING' },
    ...{ windowStart: '2026-07-06', windowEnd: '2026-08-21' },
    controls: controls.map(({ id, criteria }) => ({ controlId: id, version: 1, criteria: [...criteria] })),
    fieldworkStartedAt: '2026-07-06T09:00:00.000Z',
    fieldworkEndedAt: '2026-08-14T17:00:00.000Z',
  },
  engagement: {
    ...{ id: 'eng-1', state: 'IN_AUDIT', steps: {}, type: 'TYPE_2', period: PERIOD },
    scope: {
      version: 1,
      state: 'LOCKED',
      categories: ['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY'],
      criteria: criteriaInScope(['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY']),
    },
    description: { version: 1, digest: 'b'.repeat(64) },
  },
  description: {
    version: 1,
    digest: 'b'.repeat(64),
    content: JSON.stringify({ SERVICES: 'Online forms.', COMMITMENTS: 'Up 99.9 % of the time.' }),
    cuecs: [{ cuecId: 'cuec-1', criterion: 'CC6.2' }],
  },
  controls: new Map(controls.map((control) => [control.id, known(control)])),
  words: new Map(controls.map(({ id }) => [id, wordsOf(id)])),
  tests: controls.flatMap((control) => [
    testDoc(control, 'DESIGN', 'SUITABLY_DESIGNED'),
    testDoc(control, 'OPERATING', control.conclusion ?? 'EFFECTIVE'),
  ]),
  exceptions: [],
  samples: [],
  vendors: new Map(),
  stretches: new Map(),
  opinion: { id: 'aud-1', criteria: [], issued: false },
  state: { ...AUDIT, is: 'REPORTING', fieldworkEndedAt: '2026-08-14T17:00:00.000Z' },
  firm: ACCREDITED,
  ...change,
});
