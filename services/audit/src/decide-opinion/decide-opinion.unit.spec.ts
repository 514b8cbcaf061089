import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { reportFile } from '../audit-file/report-file.examples.js';
import type { ProposedOpinion } from '../opinion-file/opinion-file.projection.js';
import { report } from '../report/report.js';
import { opinionDecided, reportDrafted, reportIssued } from '../report/report.examples.js';
import { CLOSED, LEAD, STRANGER } from '../test-of-controls/fieldwork.examples.js';
import type { DecideOpinionInput } from './decide-opinion.command.js';
import { decideOpinion } from './decide-opinion.js';

const FILE = reportFile();
const QUALIFIED = opinionDecided({
  kind: 'QUALIFIED',
  criteria: ['CC6.2'],
  categories: ['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY'],
});
const RATIONALE = 'The late removals touched one account only, and nobody used it in that time.';
const decide =
  (change: Partial<DecideOpinionInput> = {}, file = FILE, by = LEAD as { firm: string; actor: string }) =>
  (state: Parameters<typeof decideOpinion>[2]) =>
    decideOpinion({ reportId: 'rep-1', ...change }, by, state, file);
const proposing = (change: Partial<ProposedOpinion>) =>
  FILE.opinion.proposal
    ? { ...FILE, opinion: { ...FILE.opinion, proposal: { ...FILE.opinion.proposal, ...change } } }
    : FILE;

describe('decide opinion', () => {
  it('8.8 as proposed: QUALIFIED, naming CC6.2; a common criterion touches every category', () => {
    given(report, reportDrafted()).when(decide()).then(QUALIFIED);
    given(report, reportDrafted())
      .when(decide({ kind: 'QUALIFIED' }))
      .then(QUALIFIED);
  });

  it('RPT-2 row 65: another opinion than proposed needs 40 characters', () => {
    given(report, reportDrafted())
      .when(decide({ kind: 'UNQUALIFIED' }))
      .thenRefused('OPINION_RATIONALE_REQUIRED', { rule: 'RPT-2', proposal: 'QUALIFIED' });
    given(report, reportDrafted())
      .when(decide({ kind: 'UNQUALIFIED', rationale: 'Minor.'.padEnd(60) }))
      .thenRefused('OPINION_RATIONALE_REQUIRED');
    given(report, reportDrafted())
      .when(decide({ kind: 'UNQUALIFIED', rationale: RATIONALE }))
      .then(opinionDecided({ rationale: RATIONALE }));
  });

  it('RPT-3 V8: where both are pervasive there is no default', () => {
    const file = proposing({ kind: 'CHOICE_REQUIRED', rule: 'O1' });
    given(report, reportDrafted()).when(decide({}, file)).thenRefused('OPINION_CHOICE_REQUIRED', { rule: 'RPT-3' });
    given(report, reportDrafted())
      .when(decide({ kind: 'DISCLAIMER', rationale: RATIONALE }, file))
      .then({ ...QUALIFIED, data: { ...QUALIFIED.data, kind: 'DISCLAIMER', rationale: RATIONALE } });
  });

  it('4.8 a misstated description touches every category', () => {
    const file = proposing({ criteria: ['A1.1'], description: 'MATERIAL' });
    given(report, reportDrafted())
      .when(decide({}, file))
      .then({ ...QUALIFIED, data: { ...QUALIFIED.data, criteria: ['A1.1'] } });
    given(report, reportDrafted())
      .when(decide({}, proposing({ criteria: ['A1.1'] })))
      .then({ ...QUALIFIED, data: { ...QUALIFIED.data, criteria: ['A1.1'], categories: ['AVAILABILITY'] } });
  });

  it('RPT-9 only the selected firm', () => {
    given(report, reportDrafted())
      .when(decide({}, FILE, STRANGER))
      .thenRefused('FORBIDDEN_ROLE', { rule: 'RPT-9' });
  });

  it('RPT-4 not after the issue, nor twice', () => {
    given(report, reportDrafted(), QUALIFIED, reportIssued()).when(decide()).thenRefused('REPORT_ALREADY_ISSUED');
    given(report, reportDrafted(), QUALIFIED).when(decide()).thenRefused('REPORT_INVALID_STATE');
    given(report, reportDrafted())
      .when(decide({}, { ...FILE, state: CLOSED }))
      .thenRefused('AUDIT_CLOSED');
    given(report, reportDrafted())
      .when(decide({ kind: 'FAILED' as 'ADVERSE' }))
      .thenRefused('VALIDATION_FAILED');
    given(report).when(decide()).thenRefused('NOT_FOUND');
  });
});
