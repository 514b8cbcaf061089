import type { Sight, Within } from '@attestry/service-kit';
import type { LogFact } from './log-fact.js';

/** What an observer does not see: evidence, what was tested, what the audit says of it, and the risk register (FRM-5). */
const NOT_FOR_OBSERVERS = new RegExp(
  `^(${[
    'Evidence(?!Request)',
    'EvidenceRequestAnswered',
    ...['Test', 'Population', 'Sample', 'Exception', 'Deviation', 'ManagementResponse', 'Criterion', 'Opinion'],
    ...['Report(?!TypeDecided|CoverageGap)', 'ManagementAssertion', 'BridgeLetter', 'Collector'],
    'Risk(?!Assessment(Started|Completed|MarkedStale))',
  ].join('|')})`,
);

const text = (data: LogFact['data'], field: string): string | undefined => {
  const value = data[field];
  return typeof value === 'string' ? value : undefined;
};

const within = ({ data, stream, tenant }: Pick<LogFact, 'data' | 'stream' | 'tenant'>, sight: Within): boolean => {
  if (sight.engagements.length === 0) return false;
  const engagement = text(data, 'engagementId') ?? text(data, 'journeyId');
  if (engagement !== undefined && !sight.engagements.includes(engagement)) return false;
  const audit = text(data, 'auditId');
  if (audit !== undefined && !sight.audits.includes(audit)) return false;
  return !stream.startsWith(`monitoring-period-${tenant}-`) || sight.engagements.includes(text(data, 'periodId') ?? '');
};

/** D12: auditors know of what was granted to their firm, and of what belongs to no engagement; everybody else of all. */
export const mayKnow = (
  fact: Pick<LogFact, 'type' | 'data' | 'stream' | 'tenant'>,
  sight: Sight | undefined,
): boolean => sight === undefined || within(fact, NOT_FOR_OBSERVERS.test(fact.type) ? sight.engaged : sight);
