import { DomainError } from '@attestry/service-kit';
import type { ReportForm } from '../report-files/report-file.js';
import { reportPath } from '../report-files/report-file.js';

/** Characters; what is longer does not pass through the graph. */
const LIMIT = 262_144;

/** A short text as it is; a long one is refused with the path it is downloaded from. */
export const withinGraph = (words: string, reportId: string, form: ReportForm): string => {
  if (words.length <= LIMIT) return words;
  const path = reportPath(reportId, form);
  throw new DomainError('LIMIT_EXCEEDED', `The report is longer than ${LIMIT} characters: download it from ${path}.`, {
    path,
  });
};
