import type { Block } from './blocks.js';
import { heading, quote, text } from './blocks.js';
import type { ReportDocument } from './report-document.js';
import { day } from './words.js';

/** Section 5: what management says of the deviations. */
export const otherBlocks = (report: ReportDocument): Block[] => {
  const { note, responses } = report.sections[4];
  return [
    heading(1, '5. Other information, not tested'),
    text(note),
    ...(responses.length === 0 ? [text('Management gave no response.')] : []),
    ...responses.flatMap(({ control, itemKey, attribute, text: words, submittedAt }) => [
      heading(3, `${control}, item ${itemKey}, attribute ${attribute}`),
      ...(submittedAt ? [text(`Submitted ${day(submittedAt) ?? ''}.`)] : []),
      quote(words),
    ]),
  ];
};
