import type { At, Views } from '@attestry/service-kit';
import { requireInstant } from '@attestry/service-kit';
import type { EvidenceDoc } from '../evidence-item/evidence-item.projection.js';
import { evidenceItem } from '../evidence-item/evidence-item.projection.js';
import type { SubmitEvidenceInput } from './submit-evidence.command.js';

type Asked = Pick<SubmitEvidenceInput, 'controlIds' | 'validFrom' | 'validTo'>;

/** EVD-11: of two pieces with the same digest, whether they are of the same control and interval; one that was turned down is none. */
export const isTwin = (doc: EvidenceDoc, { controlIds, validFrom, validTo }: Asked): boolean =>
  doc.state !== 'REJECTED' &&
  doc.state !== 'WITHDRAWN' &&
  Date.parse(doc.validFrom) === Date.parse(validFrom) &&
  Date.parse(doc.validTo) === Date.parse(validTo ?? validFrom) &&
  controlIds.some((id) => doc.controlIds.includes(id));

/** Id of such a piece, found by the end of its time: what else there is of an organization is not looked at. */
export const twinOf = async (views: Views, digest: string, asked: Asked, at: At): Promise<string | undefined> => {
  const { validFrom, validTo } = asked;
  const end = {
    field: 'validTo',
    value: validTo ? requireInstant('validTo', validTo) : requireInstant('validFrom', validFrom),
  };
  const same = await views.all(evidenceItem, at, { match: { digest }, from: end, upTo: end });
  return same.find((doc) => isTwin(doc, asked))?.id;
};
