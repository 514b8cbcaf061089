import { describe, expect, it } from '@jest/globals';
import { typeOne, typeTwo } from './example-reports.examples.js';
import { reportMarkdown } from './markdown.js';
import { renderReport, reportDigest, reportJson } from './render.js';
import { DESCRIPTION_PARTS } from './reported-description.js';

const { file: FILE, facts: FACTS } = typeTwo();

describe('report', () => {
  it('8.8 five sections in order, with all the figures of the worked example', () => {
    const { sections, notice, coverageStart, coverageEnd } = renderReport(FILE, FACTS);
    const [auditor, assertion, description, tests, other] = sections;
    expect(sections.map(({ section }) => section)).toEqual([
      'AUDITOR_REPORT',
      'MANAGEMENT_ASSERTION',
      'SYSTEM_DESCRIPTION',
      'TESTS_AND_RESULTS',
      'OTHER_INFORMATION',
    ]);
    expect(auditor).toMatchObject({ opinion: { kind: 'QUALIFIED', criteria: ['CC6.2'] }, proposal: { M: 38, X: 1 } });
    expect(auditor.proposal?.arithmetic).toContain('X 1: 100·1=100, 25·38=950, series 1');
    expect(assertion).toMatchObject({ signatoryRef: 'p-01' });
    expect(description.parts.map(({ part }) => part)).toEqual([...DESCRIPTION_PARTS]);
    expect(description.cuecs).toHaveLength(4);
    expect(description.subservices).toMatchObject([
      { title: 'Cloud host (sample)', method: 'CARVE_OUT', monitoredBy: 'TF-17', csocs: { length: 3 } },
    ]);
    expect(tests.counts).toEqual({
      ...{ criteria: 38, controls: 31, links: 47, tests: 62, items: 163, deviations: 2, observations: 1 },
    });
    expect(other.responses.map(({ itemKey }) => itemKey)).toEqual(['LVR-004', 'CHG-0188']);
    expect([coverageStart, coverageEnd]).toEqual(['2026-01-01', '2026-06-30']);
    expect(notice).toContain('not the report text of the audit firm');
  });

  it('8.8 a deviation is told at its control, with what was observed; an observation is none', () => {
    const [, , , { controls }] = renderReport(FILE, FACTS).sections;
    const [leavers] = controls.filter(({ code }) => code === 'TF-13');
    const operating = leavers?.tests.find(({ kind }) => kind === 'OPERATING');
    expect(operating).toMatchObject({ population: 6, tested: 6, conclusion: 'NOT_EFFECTIVE', rule: 'C8' });
    expect(operating?.sample).toMatchObject({ drawn: 5, added: 1, nonce: 'nonce-TF-13-1' });
    expect(operating?.deviations).toMatchObject([{ itemKey: 'LVR-004', attribute: 'A' }]);
    const [transport] = controls.filter(({ code }) => code === 'TF-16');
    expect(transport?.observations).toHaveLength(1);
    expect(transport?.tests.flatMap(({ deviations }) => deviations)).toEqual([]);
  });

  it('8.7 a Type 1: 62 tests, no items of operation, UNQUALIFIED as of a day', () => {
    const { file, facts } = typeOne();
    const { sections, coverageStart, coverageEnd } = renderReport(file, facts);
    expect(sections[0]).toMatchObject({ opinion: { kind: 'UNQUALIFIED' }, proposal: { rule: 'O5' } });
    expect(sections[3].counts).toMatchObject({ tests: 62, items: 0, deviations: 0 });
    expect([coverageStart, coverageEnd]).toEqual([undefined, '2025-12-31']);
  });

  it('RPT-5 the same facts give the same bytes, in whatever order they were read', () => {
    const shuffled = {
      ...FILE,
      tests: FILE.tests.toReversed().map((test) => ({ ...test, results: test.results.toReversed() })),
      exceptions: FILE.exceptions.toReversed(),
      samples: FILE.samples?.toReversed() ?? [],
      controls: new Map([...FILE.controls].toReversed()),
      audit: { ...FILE.audit, controls: FILE.audit.controls.toReversed() },
      opinion: { ...FILE.opinion, criteria: FILE.opinion.criteria.toReversed() },
    };
    expect(reportJson(shuffled, FACTS)).toBe(reportJson(FILE, FACTS));
  });

  it('RPT-5 other facts give other bytes', () => {
    const digests = [
      reportDigest(FILE, FACTS),
      reportDigest(FILE, { ...FACTS, reportDate: '2026-08-22' }),
      reportDigest({ ...FILE, exceptions: FILE.exceptions.slice(1) }, FACTS),
      reportDigest({ ...FILE, opinion: { ...FILE.opinion, criteria: [] } }, FACTS),
      reportDigest({ ...FILE, stretches: new Map() }, FACTS),
      reportDigest({ ...FILE, vendors: new Map() }, FACTS),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('RPT-5 a decision read from its stream and one read from a list are the same words', () => {
    const { decision } = FACTS;
    if (!decision) throw new Error('a decision is needed');
    const fromStream = { ...decision, reportId: 'rep-2', auditId: 'aud-1' };
    expect(reportDigest(FILE, { ...FACTS, decision: fromStream })).toBe(reportDigest(FILE, FACTS));
  });

  it('2.23 what follows from the issue changes nothing: a waived response, a draft', () => {
    const [first, second, ...rest] = FILE.exceptions;
    if (!first || !second) throw new Error('two deviations are needed');
    const { response: _, ...unanswered } = second;
    const issuedWithout = { ...FILE, exceptions: [first, unanswered, ...rest] };
    const exceptions = [first, { ...second, response: { state: 'WAIVED' as const } }, ...rest];
    const audit = { ...FILE.audit, state: 'CLOSED' as const, reportId: 'rep-2' };
    const opinion = { ...FILE.opinion, issued: true };
    expect(reportDigest({ ...FILE, exceptions, audit, opinion }, FACTS)).toBe(reportDigest(issuedWithout, FACTS));
    const drafted = [first, { ...second, response: { state: 'DRAFT' as const, text: 'Not yet.' } }];
    expect(reportJson({ ...FILE, exceptions: drafted }, FACTS)).toBe(reportJson(issuedWithout, FACTS));
  });

  it('a mapping, title or rhythm changed after the audit changes nothing', () => {
    const words = new Map(FILE.words);
    const before = words.get('TF-14');
    if (!before) throw new Error('TF-14 is needed');
    const frozenRoles = { 'eng-1': { 'CC6.3': 'PRIMARY' as const } };
    const frozen = { ...FILE, words: new Map(words).set('TF-14', { ...before, frozenRoles }) };
    const later = { ...before, frozenRoles, roles: { 'CC6.3': 'COMPENSATING' as const } };
    const wordings = [...before.wordings, { version: 2, title: 'Something else', frequency: 'ANNUAL' as const }];
    const changed = { ...FILE, words: new Map(words).set('TF-14', { ...later, wordings }) };
    expect(reportDigest(changed, FACTS)).toBe(reportDigest(frozen, FACTS));
  });

  it('says what is missing in a draft, and keeps a text whose key is gone', () => {
    const { description: _, ...without } = FILE;
    const draft = renderReport(without, { reportId: 'rep-2' });
    expect(draft.sections[0]).not.toHaveProperty('opinion');
    expect(reportMarkdown(draft, '')).toContain('Not decided yet');
    const erased = { ...FILE, description: { version: 1, digest: 'b'.repeat(64), content: '[erased]', cuecs: [] } };
    expect(renderReport(erased, FACTS).sections[2].parts).toEqual([{ part: 'CONTENT', text: '[erased]' }]);
  });

  it('2.20 EXC-1 what was found in a replaced sample is told apart: no item, no figure, no deviation of the test', () => {
    const [found] = FILE.exceptions.filter(({ itemKey }) => itemKey === 'LVR-004');
    const leavers = FILE.tests.find(({ id }) => id === found?.testId);
    if (!found || !leavers) throw new Error('LVR-004 is needed');
    const old = (itemKey: string, result: 'FAIL' | 'UNABLE') => ({ itemKey, attribute: 'A', result, evidenceIds: [] });
    const results = [old('OLD-1', 'FAIL'), old('OLD-2', 'UNABLE'), ...leavers.results];
    const tests = FILE.tests.map((test) => (test === leavers ? { ...test, results } : test));
    const exceptions = [...FILE.exceptions, { ...found, id: 'exc-old', itemKey: 'OLD-1' }];
    const before = renderReport(FILE, FACTS).sections[3];
    const after = renderReport({ ...FILE, tests, exceptions }, FACTS);
    const testOf = ({ controls }: typeof before) =>
      controls.flatMap((one) => one.tests).find((test) => test.deviations.some((one) => one.itemKey === 'LVR-004'));
    const { setAside, ...as } = testOf(after.sections[3]) ?? {};
    expect(as).toEqual(testOf(before));
    expect(setAside).toMatchObject([{ itemKey: 'OLD-1', observed: found.observed }]);
    expect(after.sections[3].counts).toEqual(before.counts);
    expect(reportMarkdown(after, '')).toContain('in no figure of this test');
  });

  it('EXC-2 a failed item that proof of the time cleared says so, why and by what; it is no deviation', () => {
    const cleared = { at: '2026-07-24T10:00:00.000Z', evidenceIds: ['ev-2', 'ev-1'], rationale: 'Closed on the day.' };
    const exceptions = FILE.exceptions.map(({ confirmed, response, ...found }) =>
      found.itemKey === 'LVR-004'
        ? { ...found, state: 'CLEARED' as const, cleared }
        : { ...found, ...(confirmed ? { confirmed } : {}), ...(response ? { response } : {}) },
    );
    const document = renderReport({ ...FILE, exceptions }, FACTS);
    const { controls, counts } = document.sections[3];
    const told = controls.flatMap(({ tests }) => tests).flatMap((test) => test.cleared ?? []);
    expect(told).toMatchObject([
      { itemKey: 'LVR-004', attribute: 'A', rationale: 'Closed on the day.', evidenceIds: ['ev-1', 'ev-2'] },
    ]);
    expect(counts.deviations).toBe(1);
    const words = reportMarkdown(document, '');
    expect(words).toContain('LVR-004 (failed, cleared)');
    expect(words).toContain('Item LVR-004, attribute A: no deviation');
    expect(words).toContain('CHG-0188 (failed),');
    expect(reportMarkdown(renderReport(FILE, FACTS), '')).not.toContain('cleared');
  });

  it('C3 items whose proof could not be had are told together, with the tester’s reason', () => {
    const why = 'The records of March are gone.';
    const unable = (itemKey: string) => ({
      itemKey,
      attribute: 'A',
      result: 'UNABLE' as const,
      evidenceIds: [],
      note: why,
    });
    const lost = ['LVR-005', 'LVR-001'];
    const tests = FILE.tests.map((test) => {
      const others = test.results.filter(({ itemKey }) => !lost.includes(itemKey));
      return others.length === test.results.length ? test : { ...test, results: [...others, ...lost.map(unable)] };
    });
    const document = renderReport({ ...FILE, tests }, FACTS);
    const told = document.sections[3].controls.flatMap(({ tests: all }) => all).flatMap((test) => test.limits ?? []);
    expect(told).toEqual(lost.toReversed().map((itemKey) => ({ itemKey, attribute: 'A', why })));
    const words = reportMarkdown(document, '');
    expect(words).toContain('Item LVR-001, attribute A; Item LVR-005, attribute A');
    expect(words).toContain(why);
  });

  it('EXC-1 prints a deviation as it was first observed', () => {
    const [, , , { controls }] = renderReport(FILE, FACTS).sections;
    const told = controls.flatMap(({ tests }) => tests.flatMap(({ deviations }) => deviations));
    const recorded = FILE.exceptions.map(({ observed }) => observed).sort();
    expect(told.map(({ observed }) => observed).sort()).toEqual(recorded);
  });
});
