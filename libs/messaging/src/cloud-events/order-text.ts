/** Digits of the largest 64-bit number. */
const WIDTH = 20;
const REVISION_WIDTH = 10;

/** `tx:position` so that text order is log order. */
export const paddedPosition = (position: string): string =>
  position
    .split(':')
    .map((part) => part.padStart(WIDTH, '0'))
    .join(':');

export const plainPosition = (padded: string): string =>
  padded
    .split(':')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join(':');

export const paddedRevision = (revision: number): string => String(revision).padStart(REVISION_WIDTH, '0');
