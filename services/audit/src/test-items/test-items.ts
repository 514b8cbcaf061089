import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import type { ConclusionContext } from '../conclude-test/conclude-test.js';
import type { ExceptionState } from '../exception/exception.js';
import { exception, exceptionIdOf } from '../exception/exception.js';
import { populationFile } from '../population-file/population-file.projection.js';
import type { FrozenPopulation } from '../population/population.js';
import { population } from '../population/population.js';
import type { ItemResultInput } from '../record-item-results/item-result.input.js';
import type { RecordingContext } from '../record-item-results/record-item-results.js';
import { requestView } from '../request-details/request.projection.js';
import { sample } from '../sample/sample.js';
import type { ExistingTest } from '../test-of-controls/test-of-controls.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { requireTest } from '../test-of-controls/test-of-controls.errors.js';
import { isDesignDeficient } from '../test-sheet/design-deficient.js';
import { testSheet } from '../test-sheet/test-sheet.projection.js';

const WAITED_FOR: readonly string[] = ['OPEN', 'RETURNED'];

interface TestedItems {
  readonly items: readonly string[];
  readonly added: readonly string[] | undefined;
  readonly population?: FrozenPopulation;
}

/** What a test looks at, and what else a decision over it needs; from the streams, found through read models. */
@Injectable()
export class TestItems {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async recordingOf(
    testId: string,
    results: readonly Pick<ItemResultInput, 'requestId'>[],
    by: CommandContext,
  ): Promise<RecordingContext> {
    const test = await this.test(testId, by);
    const audit = await this.streams.state(auditEngagement, by.tenant, test.auditId);
    const { items } = await this.itemsOf(testId, test, by);
    const named = results.flatMap(({ requestId }) => (requestId ? [requestId] : []));
    const requests = named.length === 0 ? [] : [...(await this.views.many(requestView, named, by)).values()];
    const own = requests.filter(({ auditId }) => auditId === test.auditId);
    const ids = (docs: typeof own): ReadonlySet<string> => new Set(docs.map(({ id }) => id));
    return {
      ...{ audit, items },
      unobtainable: ids(own.filter(({ state }) => state === 'UNOBTAINABLE')),
      unanswered: ids(own.filter(({ state, unanswered }) => unanswered === true && WAITED_FOR.includes(state))),
    };
  }

  async conclusionOf(testId: string, by: CommandContext): Promise<ConclusionContext> {
    const test = await this.test(testId, by);
    const { auditId, controlId } = test;
    const audit = await this.streams.state(auditEngagement, by.tenant, auditId);
    const others = await this.views.all(testSheet, by, { match: { auditId, controlId } });
    const exceptions = await this.exceptionsOf(testId, test, by.tenant);
    return {
      audit,
      designDeficient: isDesignDeficient(others),
      exceptions,
      ...(await this.itemsOf(testId, test, by)),
    };
  }

  private async test(testId: string, { tenant }: CommandContext): Promise<ExistingTest> {
    return requireTest(testId, await this.streams.state(testOfControls, tenant, testId));
  }

  /** The one item of a test of design or implementation is the control itself; of operation, what was drawn. */
  private async itemsOf(testId: string, test: ExistingTest, by: CommandContext): Promise<TestedItems> {
    if (test.kind !== 'OPERATING') return { items: [test.controlId], added: undefined };
    const files = await this.views.all(populationFile, by, { match: { testId } });
    const file = files.find(({ state }) => state !== 'CHALLENGED' && state !== 'REPLACED');
    if (!file) return { items: [], added: undefined };
    const cut = await this.streams.state(population, by.tenant, file.id);
    const drawn = await this.streams.state(sample, by.tenant, file.id);
    const items = drawn.is === 'ABSENT' ? [] : drawn.items;
    const added = drawn.is === 'EXTENDED' ? drawn.added : undefined;
    return { items, added, ...(cut.is === 'FROZEN' ? { population: { ...cut, is: cut.is } } : {}) };
  }

  private async exceptionsOf(
    testId: string,
    test: ExistingTest,
    tenant: string,
  ): Promise<ReadonlyMap<string, ExceptionState>> {
    const results = test.is === 'PLANNED' ? [] : [...test.results.values()];
    const ids = results
      .filter(({ result }) => result === 'FAIL')
      .map(({ itemKey, attribute }) => exceptionIdOf(testId, itemKey, attribute));
    const states = ids.map(async (id): Promise<[string, ExceptionState]> => [
      id,
      await this.streams.state(exception, tenant, id),
    ]);
    return new Map(await Promise.all(states));
  }
}
