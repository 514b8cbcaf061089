import type { Lookup, Order } from '@attestry/service-kit';
import { order, reaction } from '@attestry/service-kit';
import { endOfBase } from '../bridge-letter/bridge-base.js';
import { bridgeLetterView } from '../bridge-letter-details/bridge-letter.projection.js';
import { LapseBridgeLetter } from '../lapse-bridge-letter/lapse-bridge-letter.command.js';
import { reportCard } from '../report-card/report-card.projection.js';

type Cause = NonNullable<LapseBridgeLetter['input']['cause']>;

const lapse = async (
  cause: Cause,
  { views, at }: Lookup,
  concerns: (reportId: string) => boolean,
): Promise<Order[]> => {
  const signed = await views.all(bridgeLetterView, at, { match: { state: 'SIGNED' } });
  return signed
    .filter(({ reportId }) => concerns(reportId))
    .map(({ id: letterId }) => order(LapseBridgeLetter, { letterId, cause }));
};

/** BRG-6: the next report speaks for the time that a letter had bridged. */
export const issuedLapses = reaction({
  name: 'issued-lapses-bridge',
  on: ['ReportIssued.v1'],
  react: ({ data }, lookup) => lapse('NEXT_REPORT', lookup, (reportId) => reportId !== data.reportId),
});

/** A letter stands on its report: with the report's recall it lapses too. */
export const recalledLapses = reaction({
  name: 'recalled-lapses-bridge',
  on: ['ReportRecalled.v1'],
  react: ({ data }, lookup) => lapse('REPORT_RECALLED', lookup, (reportId) => reportId === data.reportId),
});

/**
 * A letter that was signed while its report was recalled or the next one issued: those facts came before it, and found
 * nothing to lapse.
 */
export const signedLapses = reaction({
  name: 'signed-lapses-bridge',
  on: ['BridgeLetterSigned.v1'],
  react: async ({ data: { letterId, reportId } }, { views, at }) => {
    const cause = reportId && endOfBase(reportId, await views.all(reportCard, at));
    return cause ? [order(LapseBridgeLetter, { letterId, cause })] : [];
  },
});
