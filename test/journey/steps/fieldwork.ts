import type { Walk } from '../walk.js';
import type { Controls } from './controls.js';
import { freeze } from './samples.js';
import { concludeTests, passPlain, planTests, startTests } from './testing.js';
import type { PlannedTest } from './tests.js';

/**
 * Fieldwork of a Type 2 begins: every control gets a test of its design, which passes, and one of its operation over a frozen
 * population of its own. Gives the tests of operation.
 */
export const startFieldwork = async (
  walk: Walk,
  auditId: string,
  controls: Controls,
  keptByTools: readonly string[] = [],
): Promise<PlannedTest[]> => {
  const all = [...controls.values()];
  const design = await planTests(walk, auditId, 'DESIGN', all);
  const operating = await planTests(walk, auditId, 'OPERATING', all);
  await walk.cast.lead.command('startFieldwork', { auditId });
  await walk.settle();
  await startTests(walk, design);
  await passPlain(walk, 'DESIGN', design);
  await walk.settle();
  await concludeTests(walk, design);
  await walk.settle();
  await startTests(walk, operating);
  await freeze(walk, operating, keptByTools);
  return operating;
};
