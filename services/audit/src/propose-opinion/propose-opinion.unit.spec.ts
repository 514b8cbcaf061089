import { describe, expect, it } from '@jest/globals';
import { validateFact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import type { ExampleControl } from '../audit-file/audit-file.examples.js';
import { deviation, fileOf, testDoc, wordsOf } from '../audit-file/audit-file.examples.js';
import { CC63_BY_TF14, TIDEWATER } from '../audit-file/tidewater.examples.js';
import { opinion } from '../opinion/opinion.js';
import { CLOSED, LEAD, STRANGER } from '../test-of-controls/fieldwork.examples.js';
import type { ProposeOpinionInput } from './propose-opinion.command.js';
import { proposeOpinion } from './propose-opinion.js';

const FILE = fileOf(TIDEWATER);
type By = Parameters<typeof proposeOpinion>[1];
const propose = (file = FILE, change: Partial<ProposeOpinionInput> = {}, by: By = LEAD) => {
  const facts = proposeOpinion({ auditId: 'aud-1', compensations: [CC63_BY_TF14], ...change }, by, file);
  facts.forEach((fact) => validateFact(fact));
  return facts;
};
const conclusionsOf = (facts: ReturnType<typeof proposeOpinion>): Record<string, string> =>
  Object.fromEntries(
    facts.flatMap((fact) => (fact.type === 'CriterionConcluded.v1' ? [[fact.data.code, fact.data.conclusion]] : [])),
  );
const proposalOf = (facts: ReturnType<typeof proposeOpinion>) =>
  facts.flatMap((fact) => (fact.type === 'OpinionProposed.v1' ? [fact.data] : []))[0];
const refused = (code: string, ...args: Parameters<typeof propose>) =>
  given(opinion)
    .when(() => propose(...args))
    .thenRefused(code);
const withConclusions = (changed: Readonly<Record<string, ExampleControl['conclusion']>>) =>
  fileOf(
    TIDEWATER.map((control) => {
      const conclusion = changed[control.id];
      return conclusion ? { ...control, conclusion } : control;
    }),
  );

describe('propose opinion (4.8)', () => {
  it('8.8: 36 MET, CC6.3 with compensation, CC6.2 NOT_MET, QUALIFIED by O4', () => {
    const facts = propose();
    const concluded = conclusionsOf(facts);
    const count = (conclusion: string): number => Object.values(concluded).filter((one) => one === conclusion).length;
    expect([count('MET'), count('MET_WITH_COMPENSATION'), count('NOT_MET'), count('LIMITED')]).toEqual([36, 1, 1, 0]);
    expect(concluded).toMatchObject({ 'CC6.2': 'NOT_MET', 'CC6.3': 'MET_WITH_COMPENSATION', 'CC8.1': 'MET' });
    expect(proposalOf(facts)).toEqual({
      ...{ auditId: 'aud-1', kind: 'QUALIFIED', rule: 'O4', M: 38, X: 1, L: 0 },
      ...{ criteria: ['CC6.2'], notMet: ['CC6.2'], limited: [], description: 'FAIR' },
    });
  });

  it('4.8 a used compensation is named with its reason, an unneeded one is not', () => {
    const claim = { ...CC63_BY_TF14, criterion: 'CC8.1', controlId: 'TF-26' };
    const used = propose().find((fact) => fact.type === 'CriterionConcluded.v1' && fact.data.code === 'CC6.3');
    expect(used?.data).toMatchObject({ compensatedBy: ['TF-14'], reason: CC63_BY_TF14.reason });
    const clean = withConclusions({ 'TF-26': 'EFFECTIVE' });
    const facts = propose(clean, { compensations: [claim] });
    const unneeded = facts.find((fact) => fact.type === 'CriterionConcluded.v1' && fact.data.code === 'CC8.1');
    expect(unneeded?.data).toMatchObject({ conclusion: 'MET', compensatedBy: [] });
  });

  it('row 64: CC6.2 is not compensated by a control that is not mapped to it', () => {
    refused('COMPENSATION_NOT_MAPPED', FILE, { compensations: [{ ...CC63_BY_TF14, criterion: 'CC6.2' }] });
  });

  it('4.8 nor by one that was not effective throughout', () => {
    const words = new Map(FILE.words);
    words.set('TF-14', wordsOf('TF-14', { revisedFrom: ['2026-03-01T00:00:00.000Z'] }));
    refused('COMPENSATION_NOT_EFFECTIVE', { ...FILE, words });
    words.set('TF-14', wordsOf('TF-14', { implementedFrom: '2026-02-01T00:00:00.000Z' }));
    refused('COMPENSATION_NOT_EFFECTIVE', { ...FILE, words });
    refused('COMPENSATION_NOT_EFFECTIVE', withConclusions({ 'TF-14': 'EFFECTIVE_WITH_EXCEPTION' }));
    refused('REASON_REQUIRED', FILE, { compensations: [{ ...CC63_BY_TF14, reason: 'It does.' }] });
    refused('NOT_FOUND', FILE, { compensations: [{ ...CC63_BY_TF14, controlId: 'TF-99' }] });
  });

  it('V1 TF-14 mapped to CC6.2 in the accepted list compensates it too: UNQUALIFIED', () => {
    const mapped = TIDEWATER.map((control) =>
      control.id === 'TF-14' ? { ...control, criteria: ['CC6.2', 'CC6.3'] } : control,
    );
    const words = new Map(fileOf(mapped).words);
    words.set('TF-14', wordsOf('TF-14', { frozenRoles: { 'eng-1': { 'CC6.2': 'COMPENSATING', 'CC6.3': 'PRIMARY' } } }));
    const claims = [CC63_BY_TF14, { ...CC63_BY_TF14, criterion: 'CC6.2' }];
    const facts = propose({ ...fileOf(mapped), words }, { compensations: claims });
    expect(proposalOf(facts)).toMatchObject({ kind: 'UNQUALIFIED', rule: 'O5', X: 0 });
  });

  it('V3 a limited scope: CC6.2 LIMITED, QUALIFIED', () => {
    const facts = propose(withConclusions({ 'TF-13': 'SCOPE_LIMITED' }));
    expect(conclusionsOf(facts)).toMatchObject({ 'CC6.2': 'LIMITED', 'CC6.3': 'MET_WITH_COMPENSATION' });
    expect(proposalOf(facts)).toMatchObject({ kind: 'QUALIFIED', X: 0, L: 1, limited: ['CC6.2'] });
  });

  it('V4 CC8.1 fails too: QUALIFIED, both named', () => {
    expect(proposalOf(propose(withConclusions({ 'TF-26': 'NOT_EFFECTIVE' })))).toMatchObject({
      kind: 'QUALIFIED',
      criteria: ['CC6.2', 'CC8.1'],
    });
  });

  it('O3 a description that misstates pervasively: ADVERSE', () => {
    expect(proposalOf(propose(FILE, { description: 'PERVASIVE' }))).toMatchObject({ kind: 'ADVERSE', rule: 'O3' });
    refused('VALIDATION_FAILED', FILE, { description: 'ODD' as 'FAIR' });
  });

  it('4.8 C1 a deficient design needs no test of operation', () => {
    const first = TIDEWATER[0];
    const tests = FILE.tests.filter(({ controlId }) => controlId !== 'TF-01');
    const design = first ? [testDoc(first, 'DESIGN', 'NOT_SUITABLY_DESIGNED')] : [];
    expect(conclusionsOf(propose({ ...FILE, tests: [...tests, ...design] }))).toMatchObject({ 'CC1.1': 'NOT_MET' });
  });

  it('a control that never had to operate is met on design, and flagged', () => {
    const facts = propose(withConclusions({ 'TF-18': 'NO_OCCURRENCE' }));
    const fact = facts.find((one) => one.type === 'CriterionConcluded.v1' && one.data.code === 'CC6.5');
    expect(fact?.data).toMatchObject({ conclusion: 'MET', noOccurrence: true });
  });

  it('AUD-3 S52: every accepted control is tested and concluded', () => {
    const tests = FILE.tests.filter(({ id }) => id !== 'OPERATING-TF-07');
    given(opinion)
      .when(() => propose({ ...FILE, tests }))
      .thenRefused('TESTS_NOT_CONCLUDED', { missing: ['TF-07'] });
    const unfinished = TIDEWATER[0] ? [testDoc(TIDEWATER[0], 'OPERATING')] : [];
    const others = FILE.tests.filter(({ id }) => id !== 'OPERATING-TF-01');
    refused('TESTS_NOT_CONCLUDED', { ...FILE, tests: [...others, ...unfinished] });
  });

  it('EXC-4 every exception is decided', () => {
    refused('EXCEPTIONS_UNRESOLVED', { ...FILE, exceptions: [deviation('exc-1', { state: 'RAISED' })] });
  });

  it('after fieldwork, by the auditing firm or the rule itself, not after the report', () => {
    expect(proposalOf(propose(FILE, {}, { role: 'SYS' }))?.kind).toBe('QUALIFIED');
    refused('NOT_FOUND', FILE, {}, STRANGER);
    const state = FILE.state.is === 'ABSENT' ? FILE.state : { ...FILE.state, is: 'FIELDWORK' as const };
    refused('AUDIT_INVALID_STATE', { ...FILE, state });
    refused('AUDIT_CLOSED', { ...FILE, state: CLOSED });
    refused('REPORT_ALREADY_ISSUED', { ...FILE, opinion: { ...FILE.opinion, issued: true } });
  });
});
