import { requireInstant, refuseField } from '../commands/shape.js';

/** Two instants of belief, and the engagement whose documents count where they name one. */
export interface Window {
  /** Recorded time that is compared with. */
  readonly asOfA: string;
  /** Recorded time that is compared. */
  readonly asOfB: string;
  readonly engagementId?: string;
}

/** A window as an id, so that every service can answer its part of a difference. */
export const windowId = ({ asOfA, asOfB, engagementId = '' }: Window): string =>
  Buffer.from(`${asOfA}|${asOfB}|${engagementId}`).toString('base64url');

export const windowOf = (id: string): Window => {
  const [a = '', b = '', engagementId] = Buffer.from(id, 'base64url').toString().split('|');
  const asOfA = requireInstant('asOfA', a);
  const asOfB = requireInstant('asOfB', b);
  if (asOfA > asOfB) refuseField('asOfB', 'is not before asOfA.');
  return { asOfA, asOfB, ...(engagementId ? { engagementId } : {}) };
};
