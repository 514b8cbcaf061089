import type { AutomationShare } from '@attestry/client';
import { walkDay } from './calendar.js';
import type { Tidewater } from './tidewater.js';

const SHARE = `query Share($from: String!, $to: String!) { automationShare(from: $from, to: $to) { total collector automatedBp } }`;

/** How much of the accepted evidence that speaks of these days collectors brought, as the platform says. */
export const shareOfCollectors = async (
  { cast, settle }: Tidewater,
  from: string,
  to: string,
): Promise<{ readonly counts: string; readonly bp: number; readonly shown: string }> => {
  await settle();
  const days = { from: walkDay(from), to: walkDay(to) };
  const { automationShare } = await cast.compliance.query<{ automationShare: AutomationShare }>(SHARE, days);
  const { total, collector, automatedBp } = automationShare;
  const bp = automatedBp ?? 0;
  return { counts: `${total}, ${collector}`, bp, shown: `${(Math.floor((bp + 5) / 10) / 10).toFixed(1)} %` };
};
