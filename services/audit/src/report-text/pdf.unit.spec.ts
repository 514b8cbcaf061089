import { describe, expect, it } from '@jest/globals';
import { MOST_LINES, blockLines } from './block-lines.js';
import { facts, heading, quote, table, together } from './blocks.js';
import { typeOne, typeTwo } from './example-reports.examples.js';
import { idsFrom, pdfContent } from './pdf-content.js';
import { reportPdf } from './pdf.js';
import { renderReport, reportDigest } from './render.js';
import type { ReportDocument } from './report-document.js';

const { file: FILE, facts: FACTS } = typeTwo();
const REPORT = renderReport(FILE, FACTS);
const DIGEST = reportDigest(FILE, FACTS);
const LONG = 'A sentence that somebody wrote when there was much to say about it. '.repeat(300);
/** Lines of a full page at least, for words as long as `LONG`. */
const PAGES_OF_LONG = 3;

const pagesOf = async (report: ReportDocument): Promise<number> =>
  (await reportPdf(report, DIGEST)).toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

describe('report as PDF', () => {
  it('bears title, language, outline, embedded font, and the date of the report', async () => {
    const bytes = (await reportPdf(REPORT, DIGEST)).toString('latin1');
    expect(bytes.startsWith('%PDF-1.7')).toBe(true);
    expect(bytes).toContain('(D:20260821000000Z)');
    for (const part of ['/Lang (en)', '/DisplayDocTitle true', '/Outlines ', '/FontFile2', 'Roboto-Regular'])
      expect(bytes).toContain(part);
    expect(bytes).toContain('/Title (TF-14 Access review');
  });

  it('a Type 1 of 31 controls has fewer pages than the Type 2 that lists items', async () => {
    const { file, facts: known } = typeOne();
    expect(await pagesOf(renderReport(file, known))).toBeLessThan(await pagesOf(REPORT));
  });

  const observing = (observed: string) => ({ exceptions: FILE.exceptions.map((one) => ({ ...one, observed })) });
  const describing = (SERVICES: string) => ({
    description: { version: 1, digest: 'b'.repeat(64), content: JSON.stringify({ SERVICES }), cuecs: [] },
  });
  const promising = (text: string) => ({
    words: new Map(
      [...FILE.words].map(([id, one]) => [
        id,
        { ...one, wordings: [{ version: 1, title: id, ...(id === 'TF-01' ? { text } : {}) }] },
      ]),
    ),
  });
  const answering = (text: string) => ({
    exceptions: FILE.exceptions.map((one) => ({ ...one, response: { state: 'SUBMITTED', text } as const })),
  });
  it.each<[string, (words: string) => Partial<typeof FILE>]>([
    ['what was observed', observing],
    ['a part of the description', describing],
    ['the text of a control', promising],
    ['a response', answering],
  ])('nothing is lost: %s, longer than a page, makes the report longer', async (_, changed) => {
    const pages = (words: string) => pagesOf(renderReport({ ...FILE, ...changed(words) }, FACTS));
    expect(await pages(LONG)).toBeGreaterThanOrEqual((await pages('Short.')) + PAGES_OF_LONG);
  });

  it('only what fits on a page is held together, and a row that does not may break', () => {
    const [short, long] = [together(heading(3, 'TF-01'), quote('Short.')), together(heading(3, 'TF-01'), quote(LONG))];
    expect(blockLines(short)).toBeLessThan(MOST_LINES);
    const columns = [{ title: 'Words', width: 100 }] as const;
    expect(
      pdfContent(
        [short, long, table(columns, [['Short.']]), table(columns, [[LONG]]), facts(['Cause', LONG])],
        idsFrom(),
      ),
    ).toMatchObject([
      { unbreakable: true },
      { unbreakable: false },
      { table: { dontBreakRows: true, headerRows: 1, keepWithHeaderRows: 1 } },
      { table: { headerRows: 1 } },
      { table: { dontBreakRows: false } },
    ]);
  });
});
