import type { EvidenceDoc } from '../evidence-item/evidence-item.projection.js';
import type { SubmitEvidenceInput } from './submit-evidence.command.js';

type Asked = Pick<SubmitEvidenceInput, 'controlIds' | 'validFrom' | 'validTo'>;

/** EVD-11: of two pieces with the same digest, whether they are of the same control and interval; one that was turned down is none. */
export const isTwin = (doc: EvidenceDoc, { controlIds, validFrom, validTo }: Asked): boolean =>
  doc.state !== 'REJECTED' &&
  doc.state !== 'WITHDRAWN' &&
  Date.parse(doc.validFrom) === Date.parse(validFrom) &&
  Date.parse(doc.validTo) === Date.parse(validTo ?? validFrom) &&
  controlIds.some((id) => doc.controlIds.includes(id));
