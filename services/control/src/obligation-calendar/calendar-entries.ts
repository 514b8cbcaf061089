import type { PolicyDoc } from '../policy-details/policy.projection.js';
import { inForceAt } from '../policy-details/policy.projection.js';
import type { RemediationDoc } from '../remediation-plan/remediation-item.projection.js';
import { isLive } from '../remediation-plan/remediation-item.projection.js';
import type { CalendarEntry } from './icalendar.js';
import type { ObligationDoc } from './obligation.projection.js';

export interface Dues {
  readonly obligations: readonly ObligationDoc[];
  readonly items: readonly RemediationDoc[];
  readonly policies: readonly PolicyDoc[];
}

const OPEN: readonly string[] = ['DUE', 'OVERDUE'];

const said = (words: string): string => words.toLowerCase().replaceAll('_', ' ');

/** Open dues between two days, both included, in order of their days. People and free text stay inside the platform. */
export const calendarEntries = (
  { obligations, items, policies }: Dues,
  { from, to }: { readonly from: string; readonly to: string },
  at: string,
): CalendarEntry[] => {
  const entries = [
    ...obligations
      .filter(({ state }) => OPEN.includes(state))
      .map(({ id, dueOn: day, kind }) => ({ uid: `obligation-${id}`, day, summary: `Due: ${said(kind)}` })),
    ...items.filter(isLive).map(({ id, dueOn: day, criteria }) => ({
      ...{ uid: `remediation-${id}`, day, summary: `Remediation due: ${criteria.join(', ')}` },
    })),
    ...policies.flatMap((policy) => {
      const reviewBy = inForceAt(policy, at)?.reviewBy;
      const name = policy.code ?? policy.id;
      return reviewBy ? [{ uid: `policy-${policy.id}`, day: reviewBy, summary: `Policy review due: ${name}` }] : [];
    }),
  ];
  return entries.filter(({ day }) => day >= from && day <= to).sort((a, b) => (a.day < b.day ? -1 : 1));
};
