import type { CommandContext } from '@attestry/service-kit';
import { invalidState } from '@attestry/service-kit';
import { drawOrder } from '@attestry/soc2';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import type { FrozenPopulation } from '../population/population.js';
import { digestMismatch } from '../population/population.errors.js';
import type { Cut } from '../population-items/cut.js';
import type { TestState } from '../test-of-controls/test-of-controls.js';
import { requireTest } from '../test-of-controls/test-of-controls.errors.js';
import { exceedsPopulation } from './sample.errors.js';
import type { ExistingSample } from './sample.js';

/** What a draw is made of: the frozen population, and its items as the log gives them again. */
export interface DrawContext {
  readonly frozen: FrozenPopulation;
  readonly audit: AuditState;
  readonly test: TestState;
  readonly cut: Cut;
}

/** Refuses to draw outside fieldwork, for a concluded test, or from items that are not those that were frozen (POP-3). */
export const requireDrawable = (
  populationId: string,
  by: Pick<CommandContext, 'firm'>,
  { frozen, audit, test, cut }: DrawContext,
): void => {
  auditIn(frozen.auditId, by, audit, 'FIELDWORK');
  if (requireTest(frozen.testId, test).is === 'CONCLUDED')
    throw invalidState('TEST', 'CONCLUDED', ['PLANNED', 'RUNNING']);
  if (cut.digest !== frozen.digest || cut.items.length !== frozen.count) throw digestMismatch(populationId);
};

/** The next items of the same order that the sample has not taken yet (SMP-4). */
export const nextItems = (drawn: ExistingSample, { items }: Cut, count: number): string[] => {
  const order = drawOrder(
    drawn.seed,
    items.map(({ key }) => key),
  );
  const left = order.filter((key) => !drawn.items.includes(key) && !drawn.removed.includes(key));
  if (count > left.length) throw exceedsPopulation(left.length);
  return left.slice(0, count);
};
