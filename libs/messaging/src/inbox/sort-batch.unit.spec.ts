import { describe, expect, it } from '@jest/globals';
import type { ForeignEvent } from '../cloud-events/foreign-event.js';
import type { Arrived, Refused } from './examine.js';
import { HELD, sortBatch } from './sort-batch.js';

const message = (offset: number) => ({ offset: String(offset), key: null, value: null, headers: {} });
const sound = (offset: number, key: string): Arrived => ({ message: message(offset), key, event: {} as ForeignEvent });
const poison = (offset: number, key?: string): Refused => ({
  message: message(offset),
  key,
  reason: 'unknown type',
  attempts: 3,
});
const offsets = (list: readonly (Arrived | Refused)[]) => list.map((one) => one.message.offset);

describe('sorting a batch', () => {
  it('lets everything in when nothing is wrong', () => {
    const { arrived, parked } = sortBatch([sound(0, 'a'), sound(1, 'b')], new Map());
    expect([offsets(arrived), offsets(parked)]).toEqual([['0', '1'], []]);
  });

  it('parks a poison event and holds what follows it in its stream, and only that', () => {
    const { arrived, parked } = sortBatch([sound(0, 'a'), poison(1, 'a'), sound(2, 'b'), sound(3, 'a')], new Map());
    expect([offsets(arrived), offsets(parked)]).toEqual([
      ['0', '2'],
      ['1', '3'],
    ]);
    expect(parked[1]?.reason).toBe(HELD);
  });

  it('holds what follows an event parked in an earlier batch', () => {
    const { arrived, parked } = sortBatch([sound(5, 'a'), sound(6, 'b')], new Map([['a', 3n]]));
    expect([offsets(arrived), offsets(parked)]).toEqual([['6'], ['5']]);
  });

  it('lets in what came before the parked event and is delivered again', () => {
    const { arrived, parked } = sortBatch([sound(2, 'a'), sound(3, 'a'), sound(4, 'a')], new Map([['a', 3n]]));
    expect([offsets(arrived), offsets(parked)]).toEqual([['2', '3'], ['4']]);
  });

  it('holds nothing behind an event without a key', () => {
    expect(sortBatch([poison(0), sound(1, 'a')], new Map()).arrived).toHaveLength(1);
  });
});
