import type { Stay } from '../steps/standing.js';
import { stayIn } from '../steps/standing.js';
import type { Walk } from '../walk.js';
import { exampleDay } from './calendar.js';

/** The record of a step in days of the worked example. */
export const stay = (walk: Walk, engagementId: string, step: number): Promise<Stay> =>
  stayIn(walk, engagementId, step, exampleDay);
