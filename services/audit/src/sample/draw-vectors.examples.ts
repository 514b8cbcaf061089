import { cut } from '../population-items/cut.js';
import { changesOfTheExample, inOperation, leaversOfTheExample } from '../population-items/log-facts.examples.js';
import type { LogFact } from '../population-items/population-query.js';

const PERIOD = { start: '2026-01-01', endExclusive: '2026-07-01' };
const cutOf = (facts: readonly LogFact[]) =>
  cut({ query: 'performances', controlId: 'c-1', period: PERIOD }, [...inOperation('PER_OCCURRENCE'), ...facts]);
const changes = (numbers: string): string[] => numbers.split(' ').map((number) => `CHG-${number}`);

/** Published draws (domain 8.8): what the log held, and what follows from it byte for byte. */
export const LEAVERS = {
  testId: 'tst-TF-13',
  nonce: 'nonce-TF-13-1',
  nonceCommitment: '83faa773394670f267b364d1f9deed7ca838c75ea5f9f9dd0ce2a73fefc4a694',
  seed: '9ea1d3b5f862abc6ec871ade9bd4cba5e1ea0e1c313d8b42ed1e586799a24dd3',
  cut: cutOf(leaversOfTheExample()),
  sample: ['LVR-001', 'LVR-005', 'LVR-004', 'LVR-003', 'LVR-002'],
  extension: ['LVR-006'],
};

export const CHANGES = {
  testId: 'tst-TF-26',
  nonce: 'nonce-TF-26-1',
  nonceCommitment: 'df46a91a74e2746d71f6e0edeb0740ddc49c8dac614ccdaa97f2f1a29549e7b5',
  seed: 'd05d6ab2d28345c0606e34dfd3ae322639064119e1fc0ab833d3474e1d0023fb',
  cut: cutOf(changesOfTheExample()),
  sample: changes(
    '0240 0305 0228 0308 0104 0261 0106 0188 0209 0045 0127 0312 0265 0205 0242 0263 0144 0041 0081 0173 0021 0249 0307 0292 0003',
  ),
  extension: changes(
    '0107 0275 0239 0076 0203 0057 0074 0145 0296 0197 0086 0180 0285 0229 0018 0165 0295 0210 0175 0260 0159 0023 0284 0142 0035',
  ),
};

export type DrawVector = typeof LEAVERS;
