import type { At, Views } from '@attestry/service-kit';
import { freshUntil } from '@attestry/soc2';
import { knownControl } from '../known-control/known-control.projection.js';
import type { EvidenceDoc } from './evidence-item.projection.js';

/** Earliest end of freshness over the controls a piece of evidence serves (domain 4.5); a control not yet known counts as yearly. */
export const freshUntilOf = async (views: Views, at: At, item: Pick<EvidenceDoc, 'controlIds' | 'validTo'> | undefined): Promise<string> => {
  if (!item) return '';
  const controls = await views.many(knownControl, item.controlIds, at);
  const ends = item.controlIds.map((id) => freshUntil(item.validTo, controls.get(id)?.frequency ?? 'ANNUAL'));
  return ends.sort()[0] ?? freshUntil(item.validTo, 'ANNUAL');
};
