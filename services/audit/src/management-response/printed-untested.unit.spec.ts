import { describe, expect, it } from '@jest/globals';
import { typeTwo } from '../report-text/example-reports.examples.js';
import { reportMarkdown } from '../report-text/markdown.js';
import { renderReport } from '../report-text/render.js';

const { file, facts } = typeTwo();
const report = renderReport(file, facts);
const [, , , tests, other] = report.sections;
const words = other.responses.map(({ text }) => text);

describe('a management response in the report', () => {
  it('MRS-5 stands in the other information and nowhere else', () => {
    expect(words.length).toBeGreaterThan(0);
    expect(other.section).toBe('OTHER_INFORMATION');
    for (const said of words) {
      expect(JSON.stringify(report.sections.slice(0, 4))).not.toContain(said);
      expect(JSON.stringify(report).split(JSON.stringify(said))).toHaveLength(2);
    }
  });

  it('MRS-5 is said to be untested, where it is printed', () => {
    const [before = '', printed = ''] = reportMarkdown(report, 'd'.repeat(64)).split(
      '5. Other information, not tested',
    );
    expect(printed).toContain(words[0]?.slice(0, 20));
    expect(before).not.toContain(words[0]);
    expect(other.note).toMatch(/not test/i);
    expect(tests.section).toBe('TESTS_AND_RESULTS');
  });
});
