import { describe, expect, it } from '@jest/globals';
import { DUE_STEPS } from '@attestry/soc2';
import { DUE, REMINDER, REQUEST_STEPS, TO_MANAGER, TO_OWNER, UNANSWERED } from './request-steps.js';

describe('steps of a request', () => {
  it('4.12 each step of the table has its name, none is left without one', () => {
    expect(REQUEST_STEPS).toEqual([...DUE_STEPS.REQUEST_BUSINESS_DAYS, ...DUE_STEPS.REQUEST_LIMITATION_BUSINESS_DAYS]);
    expect([REMINDER, DUE, TO_MANAGER, TO_OWNER, UNANSWERED]).toEqual([-2, 0, 3, 7, 14]);
  });
});
