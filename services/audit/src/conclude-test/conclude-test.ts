import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError } from '@attestry/service-kit';
import { DEFAULT_CONSTANTS } from '@attestry/soc2';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import { unresolved } from '../exception/exception.errors.js';
import type { ExceptionState } from '../exception/exception.js';
import { exceptionIdOf } from '../exception/exception.js';
import type { FrozenPopulation } from '../population/population.js';
import { periodNotEnded } from '../population/population.errors.js';
import { present } from '../shape/present.js';
import { requiredReason } from '../shape/reason.js';
import type { ItemResult, RunningTest, TestConclusion, TestState } from '../test-of-controls/test-of-controls.js';
import { resultKey } from '../test-of-controls/test-of-controls.js';
import { itemsNotTested, requireRunning } from '../test-of-controls/test-of-controls.errors.js';
import type { ConcludeTestInput } from './conclude-test.command.js';
import type { Proposal } from './proposed-conclusion.js';
import { proposedConclusion } from './proposed-conclusion.js';

export interface ConclusionContext {
  readonly audit: AuditState;
  readonly designDeficient: boolean;
  readonly items: readonly string[];
  /** Of the items, those that an extension added; undefined when none was made. */
  readonly added: readonly string[] | undefined;
  /** Of an operating test. */
  readonly population?: FrozenPopulation;
  /** Exceptions by id, of every failed item and attribute. */
  readonly exceptions: ReadonlyMap<string, ExceptionState>;
}

const NO_POPULATION = new DomainError('POPULATION_NOT_FROZEN', 'Operation is concluded on a frozen population.', {
  rule: '4.8',
});

const requireTested = ({ attributes, results }: RunningTest, items: readonly string[]): void => {
  const keys = items.flatMap((item) => attributes.map((attribute) => resultKey(item, attribute)));
  const missing = keys.filter((key) => !results.has(key));
  if (missing.length > 0) throw itemsNotTested(missing.map((key) => key.replace('\t', '/')));
};

/** Operation is concluded on a frozen population, final (AUD-2) and, unless it is empty, sampled. */
const requirePopulation = ({ kind }: RunningTest, { population, items }: ConclusionContext): void => {
  if (kind !== 'OPERATING') return;
  if (!population) throw NO_POPULATION;
  if (population.interim) throw periodNotEnded('AUD-2', population.period.endExclusive);
  if (population.count > 0 && items.length === 0) throw itemsNotTested(['sample']);
};

/** Results of the items that are to be tested now: those of a sample or item that another one replaced decide nothing (2.20). */
const liveResults = ({ results }: RunningTest, items: readonly string[]): readonly ItemResult[] =>
  [...results.values()].filter(({ itemKey }) => items.includes(itemKey));

/** Items with a confirmed deviation; refused while one of the exceptions is undecided (EXC-4). */
const deviatingItems = (
  { testId }: ConcludeTestInput,
  results: readonly ItemResult[],
  exceptions: ConclusionContext['exceptions'],
): { readonly items: readonly string[]; readonly override: boolean } => {
  const found = results
    .filter(({ result }) => result === 'FAIL')
    .map(({ itemKey, attribute }) => {
      const id = exceptionIdOf(testId, itemKey, attribute);
      return { id, itemKey, state: exceptions.get(id) };
    });
  const open = found.filter(({ state }) => state?.is !== 'CONFIRMED' && state?.is !== 'CLEARED');
  if (open.length > 0) throw unresolved(open.map(({ id }) => id));
  const confirmed = found.flatMap(({ state }) => (state?.is === 'CONFIRMED' ? [state] : []));
  return {
    items: [...new Set(confirmed.map(({ itemKey }) => itemKey))],
    override: confirmed.some(({ override }) => override),
  };
};

const extensionFirst = (extendBy: number): DomainError =>
  new DomainError('EXTENSION_REQUIRED', `Test ${extendBy} further items before concluding.`, { rule: 'C6', extendBy });

const overruled = (proposal: string): DomainError =>
  new DomainError('SEPARATION_OF_DUTIES', `The rule proposes ${proposal}; only the lead auditor may differ.`, {
    rule: 'D13',
    proposal,
  });

/** The proposal, or what AL concludes instead with a reason (D13); before an extension only NOT_EFFECTIVE (C6). */
const decided = (
  proposal: Proposal,
  { conclusion: wanted, rationale }: ConcludeTestInput,
  role: string,
): { readonly proposal: TestConclusion | 'EXTENSION_REQUIRED'; readonly conclusion: TestConclusion } => {
  if ('extendBy' in proposal) {
    if (wanted !== 'NOT_EFFECTIVE') throw extensionFirst(proposal.extendBy);
    if (role !== 'AL') throw overruled('EXTENSION_REQUIRED');
    requiredReason('C6', 'Concluding without the extension', rationale, 20);
    return { proposal: 'EXTENSION_REQUIRED', conclusion: wanted };
  }
  const conclusion = wanted ?? proposal.conclusion;
  if (conclusion !== proposal.conclusion) {
    if (role !== 'AL') throw overruled(proposal.conclusion);
    requiredReason('D13', 'Another conclusion than the proposed one', rationale, 20);
  }
  return { proposal: proposal.conclusion, conclusion };
};

/** Concludes a test of which every item was tested (TOC-3) and every exception decided, as rule 4.8 proposes. */
export const concludeTest = (
  input: ConcludeTestInput,
  by: Pick<CommandContext, 'firm' | 'role'>,
  state: TestState,
  context: ConclusionContext,
): Fact<'TestConcluded.v1'>[] => {
  const { testId, rationale } = input;
  const test = requireRunning(testId, state);
  auditIn(test.auditId, by, context.audit, 'FIELDWORK');
  requirePopulation(test, context);
  requireTested(test, context.items);
  const results = liveResults(test, context.items);
  const { items, override } = deviatingItems(input, results, context.exceptions);
  const { kind, auditId, controlId } = test;
  const unable = results.filter(({ result }) => result === 'UNABLE');
  const figures = {
    N: context.population?.count ?? 0,
    n: kind === 'OPERATING' ? context.items.length : 0,
    d: items.length,
  };
  const { designDeficient, added } = context;
  const proposal = proposedConclusion({
    kind,
    designDeficient,
    ...figures,
    override,
    unobtainable: new Set(unable.map(({ itemKey }) => itemKey)).size,
    ...(added ? { extensionDeviations: items.filter((item) => added.includes(item)).length } : {}),
  });
  const outcome = decided(proposal, input, by.role);
  const toleranceBp = DEFAULT_CONSTANTS.tolerableDeviationPercent * 100;
  const words = present({ rationale, rule: proposal.rule });
  return [fact('TestConcluded.v1', { testId, auditId, controlId, ...outcome, ...figures, toleranceBp, ...words })];
};
