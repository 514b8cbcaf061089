import type { At, Views } from '@attestry/service-kit';
import type { KnownControl } from './known-control.projection.js';
import { knownControl } from './known-control.projection.js';

/** Controls that serve any of the criteria; one statement. */
export const controlsServing = (views: Views, at: At, criteria: readonly string[]): Promise<KnownControl[]> =>
  views.all(knownControl, at, { anyOf: { field: 'criteria', values: criteria } });
