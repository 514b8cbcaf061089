import type { Append, ExpectedRevision } from './event-store.js';

/** Whether a stream at `actual` (-1 = no event) is what the writer expects. */
export const meets = (expected: ExpectedRevision, actual: number): boolean => {
  switch (expected) {
    case 'any':
      return true;
    case 'no_stream':
      return actual === -1;
    case 'stream_exists':
      return actual >= 0;
    default:
      return actual === expected;
  }
};

/** What no store can store: told before any I/O. */
export const checkAppend = ({ tenant, stream, events, expected }: Append): void => {
  if (tenant === '' || stream === '') throw new RangeError('An append needs a tenant and a stream.');
  if (events.length === 0) throw new RangeError(`An append to ${stream} needs at least one event.`);
  if (typeof expected === 'number' && !(Number.isInteger(expected) && expected >= 0))
    throw new RangeError(
      `Expected revision ${expected} is not a revision: the first event of a stream has revision 0.`,
    );
};
