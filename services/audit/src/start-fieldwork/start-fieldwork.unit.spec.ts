import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import {
  auditClosed,
  fieldworkEnded,
  fieldworkStarted,
  listAccepted,
  planned,
} from '../audit-engagement/audit.examples.js';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { knownEngagementDoc } from '../known-engagement/known-engagement.examples.js';
import type { FieldworkGate } from './fieldwork-gate.js';
import { startFieldwork } from './start-fieldwork.js';

const NOW = '2026-01-12T09:00:00.000Z';
const { scope, steps, ...engagement } = knownEngagementDoc();
const LOCKED = {
  ...engagement,
  steps: { ...steps, 5: 'EXITED' as const },
  ...(scope ? { scope: { ...scope, state: 'LOCKED' as const } } : {}),
  description: { version: 1, digest: 'b'.repeat(64) },
};
const FROZEN = { frozen: { 'eng-1': 1 } };
const GATE: FieldworkGate = {
  engagement: LOCKED,
  grants: { grants: [], selected: 'firm-1' },
  controls: new Map([
    ['c-1', FROZEN],
    ['c-2', FROZEN],
  ]),
  unmet: [],
};

const start =
  (change: Partial<FieldworkGate> = {}, firm = 'firm-1') =>
  (state: Parameters<typeof startFieldwork>[2]): ReturnType<typeof startFieldwork> =>
    startFieldwork({ auditId: 'aud-1' }, { firm, now: NOW }, state, { ...GATE, ...change });

const ready = () => given(auditEngagement, planned(), listAccepted());

describe('start fieldwork', () => {
  it('AUD-1 when gate 5 was passed and scope, controls and description stand still', () => {
    ready().when(start()).then(fieldworkStarted(NOW));
  });

  it('AUD-2 a TYPE_2 may start before its period ends', () => {
    const period = { start: '2026-01-01', endExclusive: '2026-07-01' };
    given(auditEngagement, planned({ type: 'TYPE_2' }), listAccepted())
      .when(start({ engagement: { ...LOCKED, type: 'TYPE_2', period } }))
      .then(fieldworkStarted(NOW));
  });

  it('row 55 with one criterion UNMET', () => {
    ready()
      .when(start({ unmet: ['CC6.1'] }))
      .thenRefused('GATE_NOT_MET', { rule: 'AUD-1', missing: ['NO_CRITERION_UNMET'] });
  });

  it.each<[string, Partial<FieldworkGate>]>([
    ['STEP_5_EXITED', { engagement: { ...LOCKED, steps } }],
    ['FIRM_SELECTED', { grants: { grants: [] } }],
    ['SCOPE_LOCKED', { engagement: { ...LOCKED, ...(scope ? { scope } : {}) } }],
    ['CONTROLS_FROZEN', { controls: new Map([['c-1', FROZEN]]) }],
    ['CONTROLS_FROZEN', { controls: new Map([...GATE.controls, ['c-2', { frozen: { 'eng-0': 1 } }]]) }],
  ])('AUD-1 not without %s', (part, change) => {
    ready()
      .when(start(change))
      .thenRefused('GATE_NOT_MET', { missing: [part] });
  });

  it('AUD-1 not without a frozen description, nor without an accepted list', () => {
    const { description: _, ...bare } = LOCKED;
    ready()
      .when(start({ engagement: bare }))
      .thenRefused('GATE_NOT_MET', { missing: ['DESCRIPTION_FROZEN'] });
    given(auditEngagement, planned())
      .when(start())
      .thenRefused('GATE_NOT_MET', { missing: ['CONTROL_LIST_ACCEPTED'] });
  });

  it('AUD-5 not again, and never once it is closed; D12 not by another firm', () => {
    given(auditEngagement, planned(), listAccepted(), fieldworkStarted())
      .when(start())
      .thenRefused('AUDIT_INVALID_STATE', { state: 'FIELDWORK' });
    given(auditEngagement, planned(), listAccepted(), fieldworkStarted(), fieldworkEnded(), auditClosed())
      .when(start())
      .thenRefused('AUDIT_CLOSED', { rule: 'AUD-5' });
    ready().when(start({}, 'firm-2')).thenRefused('NOT_FOUND');
    given(auditEngagement).when(start()).thenRefused('NOT_FOUND');
  });
});
