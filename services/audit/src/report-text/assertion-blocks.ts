import type { Block } from './blocks.js';
import { facts, heading, text } from './blocks.js';
import type { ReportDocument } from './report-document.js';
import { count, coverageWords, minute, sayAll } from './words.js';

/** Section 2. */
export const assertionBlocks = (report: ReportDocument): Block[] => {
  const { asserted, signatoryRef, signedAt, digest } = report.sections[1];
  const operated = asserted.type === 'TYPE_2' ? ', and that they operated effectively' : '';
  return [
    heading(1, "2. Management's assertion"),
    text(
      `Management asserts that the description is fair and that the controls were suitably designed${operated}, for the criteria below.`,
    ),
    facts(
      ['Covers', coverageWords(report)],
      ['Categories', sayAll(asserted.categories)],
      ['Criteria', `${count(asserted.criteria.length, 'criterion', 'criteria')}: ${asserted.criteria.join(', ')}`],
      ['Digest of the description', asserted.descriptionDigest],
      ['Signed by', signatoryRef ?? 'Not signed yet'],
      ['Signed at', signedAt && minute(signedAt)],
      ['Digest of the assertion', digest],
    ),
  ];
};
