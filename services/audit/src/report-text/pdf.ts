import pdfMake from 'pdfmake';
import type { Content, Node, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { idsFrom, pdfContent } from './pdf-content.js';
import { FONTS } from './pdf-fonts.js';
import { BODY, PAGE, STYLES } from './pdf-styles.js';
import { imprint, reportBlocks } from './report-blocks.js';
import type { ReportDocument } from './report-document.js';
import { coverageWords, titleWords } from './words.js';

const FONT_FILES = new Set<string>(Object.values(FONTS.Roboto));

// A report is words: nothing in it may make the renderer fetch or open anything but its fonts.
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy((path) => FONT_FILES.has(path));
pdfMake.setFonts(FONTS);

/** When the document says it was made: a fact, never the time of the build. A draft bears the end of fieldwork. */
const madeOn = ({ sections: [auditor], coverageEnd }: ReportDocument): Date =>
  new Date(auditor.reportDate ?? auditor.fieldworkEndedAt ?? coverageEnd ?? 0);

const cover = (report: ReportDocument, digest: string): Content[] => [
  { text: titleWords(report), style: 'title', margin: [0, 150, 0, 0] },
  { text: report.organization, style: 'subtitle' },
  { text: coverageWords(report), style: 'subtitle' },
  { text: report.notice, style: 'notice' },
  ...pdfContent([imprint(report, digest)], idsFrom()),
];

const contents: Content = {
  toc: { title: { text: 'Contents', style: 'contents' }, numberStyle: { fontSize: 9 } },
  pageBreak: 'before',
};

const edges = (report: ReportDocument): Pick<TDocumentDefinitions, 'header' | 'footer'> => ({
  header: (page) =>
    page === 1
      ? ''
      : {
          columns: [
            { text: `${titleWords(report)} · ${report.organization}`, style: 'edge' },
            { text: coverageWords(report), style: 'edge', alignment: 'right' },
          ],
          margin: [PAGE.margins[0], 30, PAGE.margins[2], 0],
        },
  footer: (page, pages) => ({
    columns: [
      { text: 'Rendered by the platform from recorded facts; not the report text of the audit firm.', style: 'edge' },
      { text: `Page ${page} of ${pages}`, style: 'edge', alignment: 'right', width: 80 },
    ],
    margin: [PAGE.margins[0], 18, PAGE.margins[2], 0],
  }),
});

/** A heading never stands alone at the foot of a page. */
const headingAlone = (
  { headlineLevel = 0 }: Node,
  { getFollowingNodesOnPage }: { getFollowingNodesOnPage(): Node[] },
) => headlineLevel > 1 && getFollowingNodesOnPage().length === 0;

const definition = (report: ReportDocument, digest: string): TDocumentDefinitions => {
  const at = madeOn(report);
  const title = `${titleWords(report)}, ${report.organization}, ${coverageWords(report)}`;
  return {
    info: { title, subject: report.notice, creator: 'Attestry', producer: 'Attestry', creationDate: at, modDate: at },
    language: 'en',
    displayTitle: true,
    version: '1.7',
    // Compressed bytes depend on the machine's zlib; these do not (RPT-5).
    compress: false,
    pageSize: PAGE.size,
    pageMargins: [...PAGE.margins],
    defaultStyle: BODY,
    styles: STYLES,
    ...edges(report),
    pageBreakBefore: headingAlone,
    content: [...cover(report, digest), contents, ...pdfContent(reportBlocks(report), idsFrom())],
  };
};

/** The report as a PDF: made of the same document, so of the same facts; the same document gives the same bytes. `digest` is that of its canonical JSON. */
export const reportPdf = (report: ReportDocument, digest: string): Promise<Buffer> =>
  pdfMake.createPdf(definition(report, digest)).getBuffer();
