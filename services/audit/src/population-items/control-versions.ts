import type { Frequency, Period } from '@attestry/soc2';
import { laterOf, startOfDay } from '@attestry/soc2';
import type { LogFact } from './population-query.js';
import { ofType } from './population-query.js';

export interface ConfigurationVersion {
  readonly version: number;
  readonly from: string;
}

/** How often the control operates, by the newest word on it; undefined while the log does not hold its definition. */
export const frequencyOf = (facts: readonly LogFact[]): Frequency | undefined => {
  const revised = ofType(facts, 'ControlRevised.v1').findLast(({ data }) => data.frequency !== undefined);
  return revised?.data.frequency ?? ofType(facts, 'ControlDefined.v1')[0]?.data.frequency;
};

/** First instant at which the control was in operation; undefined when it never was. */
export const implementedFrom = (facts: readonly LogFact[]): string | undefined =>
  ofType(facts, 'ControlImplemented.v1')
    .map(({ effectiveAt }) => effectiveAt)
    .sort()[0];

/** Versions of the control's design in order; the first holds from when it was put in operation. */
const versions = (facts: readonly LogFact[]): ConfigurationVersion[] => {
  const implemented = implementedFrom(facts);
  if (implemented === undefined) return [];
  const approved = ofType(facts, 'ControlDesignApproved.v1').map(({ data }) => ({
    version: data.version,
    from: implemented,
  }));
  const revised = ofType(facts, 'ControlRevised.v1').map(({ data }) => ({
    version: data.version,
    from: laterOf(data.effectiveFrom, implemented),
  }));
  const first = new Map([...revised, ...approved].map((one) => [one.version, one]));
  return [...first.values()].sort((a, b) => a.version - b.version);
};

/** Versions in force at some time in the period, each with when it began to count in it (4.7: automated controls). */
export const versionsInForce = (facts: readonly LogFact[], period: Period): ConfigurationVersion[] => {
  const [start, end] = [startOfDay(period.start), startOfDay(period.endExclusive)];
  const all = versions(facts);
  return all
    .filter(({ from }, index) => from < end && (all[index + 1]?.from ?? end) > laterOf(from, start))
    .map(({ version, from }) => ({ version, from: laterOf(from, start) }));
};
