import { describe, expect, it } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import type { Lookup, Reaction, Views } from '@attestry/service-kit';
import { projected, recorded } from '@attestry/testing';
import { exceptionFile } from '../exception-file/exception-file.projection.js';
import { confirmed, raised } from '../exception/exception.examples.js';
import { drafted, submitted } from '../management-response/management-response.examples.js';
import { reportCard } from '../report-card/report-card.projection.js';
import { reportDrafted, reportExpired, reportIssued, reportRecalled } from '../report/report.examples.js';
import { itemRecorded } from '../test-of-controls/test-of-controls.examples.js';
import { failedItems } from './failed-items.js';
import { issuedSupersedes } from './issued-supersedes.js';
import { issuedWaives } from './issued-waives.js';

/** Read models as they would be: documents of facts, found by the match of the question. */
const lookup = (documents: readonly object[], one?: object): Lookup => {
  const fits = (doc: object, match: object): boolean =>
    Object.entries(match).every(([key, value]) => (doc as Record<string, unknown>)[key] === value);
  const all = (_: unknown, __: unknown, { match = {} }: { match?: object } = {}) =>
    Promise.resolve(documents.filter((doc) => fits(doc, match)));
  return { views: { all, one: () => Promise.resolve(one) } as unknown as Views, at: { tenant: 'acme' } };
};

const inputs = async <T extends EventType>(reaction: Reaction<T>, fact: Fact<EventType>, at: Lookup) =>
  (await reaction.react(recorded(fact), at)).map(({ command, input }) => ({ command: command.name, input }));

describe('what follows from the own facts', () => {
  it('TOC-5 a FAIL raises an exception in the words of the tester; nothing else does', async () => {
    const failed = itemRecorded('I-1', 'FAIL', { note: 'Disabled after nine days.' });
    const { exceptionId: _, ...input } = raised({ observed: 'Disabled after nine days.' }).data;
    expect(await inputs(failedItems, failed, lookup([]))).toEqual([{ command: 'RaiseException', input }]);
    expect(await inputs(failedItems, itemRecorded('I-1', 'FAIL'), lookup([]))).toHaveLength(1);
    expect(await inputs(failedItems, itemRecorded('I-1', 'PASS'), lookup([]))).toEqual([]);
    expect(await inputs(failedItems, itemRecorded('I-1', 'UNABLE'), lookup([]))).toEqual([]);
  });

  it('2.23 the issue waives what was not answered, and only that', async () => {
    const of = (exceptionId: string) => [raised({ exceptionId }), confirmed({ exceptionId })];
    const answered = [drafted(), submitted('a'.repeat(64))];
    const exceptions = projected(
      exceptionFile,
      ...of('exc-1'),
      ...answered,
      ...of('exc-2'),
      raised({ exceptionId: 'exc-3' }),
    );
    expect(await inputs(issuedWaives, reportIssued(), lookup([...exceptions.values()]))).toEqual([
      { command: 'WaiveResponse', input: { exceptionId: 'exc-2', auditId: 'aud-1' } },
    ]);
  });

  it('2.24 the issue supersedes the report of the predecessor, not a recalled one nor any other', async () => {
    const of = (reportId: string, engagementId: string, ...more: Fact<EventType>[]) => [
      reportDrafted({ reportId }),
      reportIssued({ reportId, engagementId }),
      ...more.map((fact) => ({ ...fact, data: { ...fact.data, reportId } }) as Fact<EventType>),
    ];
    const cards = projected(
      reportCard,
      ...of('rep-old', 'eng-0', reportExpired()),
      ...of('rep-gone', 'eng-0', reportRecalled('Drawn from the wrong population.')),
      ...of('rep-other', 'eng-9'),
    );
    const successor = lookup([...cards.values()], { predecessorId: 'eng-0' });
    expect(await inputs(issuedSupersedes, reportIssued({ reportId: 'rep-new' }), successor)).toEqual([
      { command: 'SupersedeReport', input: { reportId: 'rep-old', byReportId: 'rep-new' } },
    ]);
    expect(await inputs(issuedSupersedes, reportIssued(), lookup([...cards.values()], {}))).toEqual([]);
  });
});
