import { notFound } from '@attestry/service-kit';
import { alreadyRetired } from './control.errors.js';
import type { ControlState, ControlTerms } from './control.js';

/** The terms of a control that exists and is not retired (CTL-3). */
export const requireStanding = (controlId: string, state: ControlState): ControlTerms => {
  if (state.is === 'ABSENT') throw notFound('control', controlId);
  if (state.is === 'RETIRED') throw alreadyRetired('CTL-3');
  return state;
};
