import type { At, Views } from '@attestry/service-kit';
import { groupBy } from '@attestry/service-kit';
import { controlsServing } from '../known-control/controls-serving.js';
import { knownCollector } from '../known-control/known-collector.projection.js';
import { knownEvidence } from '../known-evidence/known-evidence.projection.js';
import type { ControlPicture } from './control-picture.js';
import { controlPicture } from './control-picture.js';

/** The picture at an instant; three statements, whatever the number of controls. */
export const readPicture = async (
  views: Views,
  at: At,
  criteria: readonly string[],
  now: string,
): Promise<ControlPicture> => {
  const controls = await controlsServing(views, at, criteria);
  const items = await views.all(knownEvidence, at, {
    match: { state: 'ACCEPTED' },
    anyOf: { field: 'controlIds', values: controls.map(({ id }) => id) },
  });
  const collectors = await views.all(knownCollector, at);
  return controlPicture({ controls, collectors, evidence: groupBy(items, (one) => one.controlIds) }, criteria, now);
};
