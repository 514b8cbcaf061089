import type { Position } from '@attestry/event-store';
import { DomainError } from '../errors.js';

/** Orders two log positions `tx:position`. */
export const comparePositions = (a: Position, b: Position): number => {
  const [ax = '0', ap = '0'] = a.split(':');
  const [bx = '0', bp = '0'] = b.split(':');
  const [first, second] = [BigInt(ax) - BigInt(bx), BigInt(ap) - BigInt(bp)];
  const difference = first === 0n ? second : first;
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
};

export interface Seen {
  readonly service: string;
  readonly position: Position;
}

/** Parses the header `read-after`: a comma list of `<service>:<tx>:<position>`, as `Recorded.position` gives them. */
export const parseReadAfter = (header: string): Seen[] =>
  header.split(',').map((part) => {
    const match = /^\s*([a-z]+):(\d+:\d+)\s*$/.exec(part);
    if (!match?.[1] || !match[2])
      throw new DomainError(
        'VALIDATION_FAILED',
        'read-after is a comma list of <service>:<position>, as a mutation answered them.',
      );
    return { service: match[1], position: match[2] };
  });
