import { describe, expect, it } from '@jest/globals';
import type { Lookup } from '@attestry/service-kit';
import { projected, recorded } from '@attestry/testing';
import { letterDrafted, letterSigned } from '../bridge-letter/bridge-letter.examples.js';
import { bridgeLetterView } from '../bridge-letter-details/bridge-letter.projection.js';
import { reportIssued, reportRecalled } from '../report/report.examples.js';
import { issuedLapses, recalledLapses } from './lapse-bridges.js';

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
});
