import { describe, expect, it } from '@jest/globals';
import type { Lookup } from '@attestry/service-kit';
import { projected, recorded } from '@attestry/testing';
import { letterDrafted, letterSigned, typeTwo } from '../bridge-letter/bridge-letter.examples.js';
import { bridgeLetterView } from '../bridge-letter-details/bridge-letter.projection.js';
import { reportIssued, reportRecalled } from '../report/report.examples.js';
import type { ReportDoc } from '../report-card/report-card.projection.js';
import { issuedLapses, recalledLapses, signedLapses } from './lapse-bridges.js';

const letters = [
  ...projected(bridgeLetterView, letterDrafted(), letterSigned()).values(),
  ...projected(bridgeLetterView, letterDrafted({ letterId: 'bl-9' })).values(),
];
const lookup = {
  views: { all: () => Promise.resolve(letters.filter(({ state }) => state === 'SIGNED')) },
  at: { tenant: 'acme' },
} as unknown as Lookup;
const inputs = async (orders: ReturnType<typeof issuedLapses.react>) => (await orders).map(({ input }) => input);

describe('what ends a signed bridge letter', () => {
  it('BRG-6 the next report, not the one it stands on', async () => {
    const issued = (reportId: string) => inputs(issuedLapses.react(recorded(reportIssued({ reportId })), lookup));
    expect(await issued('rep-3')).toEqual([{ letterId: 'bl-1', cause: 'NEXT_REPORT' }]);
    expect(await issued('rep-2')).toEqual([]);
  });

  it('BRG-6 the recall of the report it stands on, of no other', async () => {
    const recalled = (reportId: string) => {
      const fact = reportRecalled('The sample was drawn from the wrong population.');
      return inputs(recalledLapses.react(recorded({ ...fact, data: { ...fact.data, reportId } }), lookup));
    };
    expect(await recalled('rep-2')).toEqual([{ letterId: 'bl-1', cause: 'REPORT_RECALLED' }]);
    expect(await recalled('rep-9')).toEqual([]);
  });

  it('BRG-6 its own signature, when the next report or the recall came just before it', async () => {
    const signedOver = (...reports: ReportDoc[]) => {
      const views = { all: () => Promise.resolve(reports) };
      return inputs(signedLapses.react(recorded(letterSigned()), { ...lookup, views } as unknown as Lookup));
    };
    const next = typeTwo({ id: 'rep-3', engagementId: 'eng-3' }, { reportDate: '2026-09-15' });
    expect(await signedOver(typeTwo())).toEqual([]);
    expect(await signedOver(typeTwo({ state: 'SUPERSEDED' }), next)).toEqual([
      { letterId: 'bl-1', cause: 'NEXT_REPORT' },
    ]);
    expect(await signedOver(typeTwo({ state: 'RECALLED' }))).toEqual([{ letterId: 'bl-1', cause: 'REPORT_RECALLED' }]);
    expect(await signedOver(typeTwo(), { ...next, state: 'RECALLED' })).toEqual([]);
  });
});
