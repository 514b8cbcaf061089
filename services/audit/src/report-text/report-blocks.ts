import { assertionBlocks } from './assertion-blocks.js';
import { auditorBlocks } from './auditor-blocks.js';
import type { Block } from './blocks.js';
import { facts } from './blocks.js';
import { descriptionBlocks } from './description-blocks.js';
import { otherBlocks } from './other-blocks.js';
import type { ReportDocument } from './report-document.js';
import { resultsBlocks } from './results-blocks.js';

/** What the report says of itself; `digest` is that of its canonical JSON. */
export const imprint = ({ reportId, auditId, engagementId, format, ruleSet }: ReportDocument, digest: string): Block =>
  facts(
    ['Report', reportId],
    ['Engagement', engagementId],
    ['Audit', auditId],
    ['Rule set, format', `${ruleSet}, ${format}`],
    ['Digest of its JSON', digest],
  );

/** The five sections in their order. */
export const reportBlocks = (report: ReportDocument): Block[] => [
  ...auditorBlocks(report),
  ...assertionBlocks(report),
  ...descriptionBlocks(report),
  ...resultsBlocks(report),
  ...otherBlocks(report),
];
