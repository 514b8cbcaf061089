import { describe, expect, it } from '@jest/globals';
import { reportFile } from '../audit-file/report-file.examples.js';
import type { ReportFacts } from './render.js';
import { renderReport, reportDigest, reportJson } from './render.js';
import { reportMarkdown } from './markdown.js';

const FILE = reportFile();
const FACTS: ReportFacts = {
  reportId: 'rep-1',
  reportDate: '2026-08-21',
  decision: { kind: 'QUALIFIED', criteria: ['CC6.2'], categories: ['SECURITY'], signatoryRef: 'a-01' },
};

describe('report text', () => {
  it('8.8 five sections in order: 38 criteria, 47 links, 62 tests, 2 deviations, responses apart', () => {
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
    expect(assertion).toMatchObject({ signatoryRef: 'p-01' });
    expect(description).toMatchObject({
      version: 1,
      parts: { SERVICES: 'Online forms.' },
      cuecs: [{ cuecId: 'cuec-1' }],
    });
    const links = tests.criteria.flatMap(({ controls }) => controls);
    const found = links.flatMap((control) => control.tests.flatMap(({ deviations }) => deviations));
    expect([tests.criteria.length, links.length]).toEqual([38, 47]);
    expect(new Set(links.map(({ code }) => code)).size * 2).toBe(62);
    expect(new Set(found.map(({ itemKey }) => itemKey))).toEqual(new Set(['LVR-004', 'CHG-0188']));
    expect(other.responses).toEqual([
      { control: 'TF-13', itemKey: 'LVR-004', attribute: 'A', text: 'Leaving now closes accounts.' },
    ]);
    expect([coverageStart, coverageEnd]).toEqual(['2026-01-01', '2026-06-30']);
    expect(notice).toContain('not the report text of the audit firm');
  });

  it('RPT-5 the same facts give the same bytes, in whatever order they were read', () => {
    const shuffled = {
      ...FILE,
      tests: FILE.tests.toReversed(),
      exceptions: FILE.exceptions.toReversed(),
      controls: new Map([...FILE.controls].toReversed()),
      audit: { ...FILE.audit, controls: FILE.audit.controls.toReversed() },
      opinion: { ...FILE.opinion, criteria: FILE.opinion.criteria.toReversed() },
    };
    expect(reportJson(shuffled, FACTS)).toBe(reportJson(FILE, FACTS));
    expect(reportDigest(reportFile(), FACTS)).toBe(reportDigest(FILE, FACTS));
  });

  it('RPT-5 other facts give other bytes', () => {
    const digests = [
      reportDigest(FILE, FACTS),
      reportDigest(FILE, { ...FACTS, reportDate: '2026-08-22' }),
      reportDigest({ ...FILE, exceptions: FILE.exceptions.slice(1) }, FACTS),
      reportDigest({ ...FILE, opinion: { ...FILE.opinion, criteria: [] } }, FACTS),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('RPT-5 a decision read from its stream and one read from a list are the same words', () => {
    const { decision } = FACTS;
    if (!decision) throw new Error('a decision is needed');
    const fromStream = { ...decision, reportId: 'rep-1', auditId: 'aud-1' };
    expect(reportDigest(FILE, { ...FACTS, decision: fromStream })).toBe(reportDigest(FILE, FACTS));
  });

  it('2.23 what follows from the issue changes nothing: a waived response, a draft', () => {
    const [first, second, ...rest] = FILE.exceptions;
    if (!first || !second) throw new Error('two deviations are needed');
    const exceptions = [first, { ...second, response: { state: 'WAIVED' as const } }, ...rest];
    const audit = { ...FILE.audit, state: 'CLOSED' as const, reportId: 'rep-1' };
    const opinion = { ...FILE.opinion, issued: true };
    expect(reportDigest({ ...FILE, exceptions, audit, opinion }, FACTS)).toBe(reportDigest(FILE, FACTS));
    const drafted = [first, { ...second, response: { state: 'DRAFT' as const, text: 'Not yet.' } }];
    expect(reportJson({ ...FILE, exceptions: drafted }, FACTS)).toBe(reportJson(FILE, FACTS));
  });

  it('a mapping or title changed after the audit changes nothing', () => {
    const words = new Map(FILE.words);
    const before = words.get('TF-14');
    if (!before) throw new Error('TF-14 is needed');
    const frozenRoles = { 'eng-1': { 'CC6.3': 'PRIMARY' as const } };
    const frozen = { ...FILE, words: new Map(words).set('TF-14', { ...before, frozenRoles }) };
    const later = { ...before, frozenRoles, roles: { 'CC6.3': 'COMPENSATING' as const } };
    const titles = [...before.titles, { version: 2, title: 'Something else' }];
    const changed = { ...FILE, words: new Map(words).set('TF-14', { ...later, titles }) };
    expect(reportDigest(changed, FACTS)).toBe(reportDigest(frozen, FACTS));
  });

  it('says what is missing in a draft, and keeps a text whose key is gone', () => {
    const { description: _, ...without } = FILE;
    const draft = renderReport(without, { reportId: 'rep-1' });
    expect(draft.sections[0]).not.toHaveProperty('opinion');
    expect(reportMarkdown(draft)).toContain('not decided yet');
    const erased = { ...FILE, description: { version: 1, digest: 'b'.repeat(64), content: '[erased]', cuecs: [] } };
    expect(renderReport(erased, FACTS).sections[2].parts).toEqual({ CONTENT: '[erased]' });
  });

  it('reads as Markdown, and no text breaks out of its line', () => {
    const exceptions = FILE.exceptions.map((one) => ({ ...one, observed: 'One line\n## Another heading' }));
    const text = reportMarkdown(renderReport({ ...FILE, exceptions }, FACTS));
    expect(text).toContain('- Opinion: **QUALIFIED**');
    expect(text).toContain('### CC6.2');
    expect(text).toContain('Compensated by TF-14.');
    expect(text).toContain('One line ## Another heading');
    expect(text).not.toMatch(/^## Another heading/m);
    expect(text.match(/^## [1-5]\. /gm)).toHaveLength(5);
  });
});
