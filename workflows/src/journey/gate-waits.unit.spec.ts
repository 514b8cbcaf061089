import { describe, expect, it } from '@jest/globals';
import { worthAsking } from './gate-waits.js';

describe('which facts a refused gate waits for', () => {
  it.each([
    ['a part that one service can turn on', ['SCOPE_CONFIRMED'], ['engagement']],
    ['the part that the fewest can turn on', ['READINESS_STEP5', 'FIRM_SELECTED'], ['engagement', 'audit']],
    ['any fact, when time may do it', ['PERIOD_ENDED'], undefined],
    ['any fact, for a part that this version does not know', ['LATER_PART', 'toString'], undefined],
    ['any fact, when nothing was said to be missing', [], undefined],
  ])('%s', (_, missing, services) => {
    expect(worthAsking(missing)).toEqual(services);
  });
});
