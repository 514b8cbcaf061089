import type { Frequency, Period, PopulationItem } from '@attestry/soc2';
import { containsInstant, populationDigest } from '@attestry/soc2';
import { frequencyOf, versionsInForce } from './control-versions.js';
import { expectedItems, isTimeBased } from './expected-items.js';
import type { LogFact, PopulationQuery } from './population-query.js';
import { ofType } from './population-query.js';

/** One occurrence of a control. */
export interface CutItem extends PopulationItem {
  /** Expected, and not performed (POP-5). */
  readonly missed: boolean;
  readonly late: boolean;
  readonly evidenceIds: readonly string[];
}

/** What a population holds, cut from the log: the same facts give the same cut for ever (POP-3). */
export interface Cut {
  readonly items: readonly CutItem[];
  readonly digest: string;
  /** By which row of 4.7 a sample is sized. */
  readonly frequency: Frequency;
  readonly configurationVersions: number;
}

export interface CutQuestion {
  readonly query: PopulationQuery;
  readonly controlId: string;
  readonly period: Period;
}

const plain = (key: string, occurredAt: string, evidenceIds: readonly string[] = []): CutItem => ({
  key,
  occurredAt,
  missed: false,
  late: false,
  evidenceIds,
});

const performances = (facts: readonly LogFact[], period: Period): CutItem[] => {
  const frequency = frequencyOf(facts);
  if (frequency && isTimeBased(frequency)) return expectedItems(facts, frequency, period);
  return ofType(facts, 'ControlPerformed.v1')
    .filter(({ data }) => containsInstant(period, data.performedAt))
    .map(({ data }) => ({ ...plain(data.occurrenceKey, data.performedAt, [data.evidenceId]), late: data.late }));
};

const collectorRuns = (facts: readonly LogFact[], { controlId, period }: CutQuestion): CutItem[] =>
  ofType(facts, 'CollectorRunCompleted.v1')
    .filter(({ data }) => data.controlIds.includes(controlId) && containsInstant(period, data.observedAt))
    .map(({ data }) => plain(data.runId, data.observedAt));

/** Policies that serve the control by the newest word on each. */
const policiesOf = (facts: readonly LogFact[], controlId: string): Set<string> => {
  const drafts = facts.filter((fact) => fact.type === 'PolicyDrafted.v1' || fact.type === 'PolicyRevised.v1');
  const served = new Map(drafts.flatMap(({ data }) => (data.controlIds ? [[data.policyId, data.controlIds]] : [])));
  return new Set([...served].flatMap(([policyId, controlIds]) => (controlIds.includes(controlId) ? [policyId] : [])));
};

/** Keys are event ids: who accepted is nothing that a list of items may say. */
const policyAcceptances = (facts: readonly LogFact[], { controlId, period }: CutQuestion): CutItem[] => {
  const policies = policiesOf(facts, controlId);
  return ofType(facts, 'PolicyAccepted.v1')
    .filter(({ data, effectiveAt }) => policies.has(data.policyId) && containsInstant(period, effectiveAt))
    .map(({ id, effectiveAt }) => plain(id, effectiveAt));
};

const itemsOf = (question: CutQuestion, facts: readonly LogFact[]): CutItem[] => {
  switch (question.query) {
    case 'performances':
      return performances(facts, question.period);
    case 'collector-runs':
      return collectorRuns(facts, question);
    case 'policy-acceptances':
      return policyAcceptances(facts, question);
    case 'configuration-versions':
      return versionsInForce(facts, question.period).map(({ version, from }) => plain(`v${version}`, from));
  }
};

/** Each acceptance is an occurrence of its own, and each version an item of an automated control, whatever the control's rhythm. */
const sizedAs = (query: PopulationQuery, facts: readonly LogFact[]): Frequency => {
  if (query === 'policy-acceptances') return 'PER_OCCURRENCE';
  return query === 'configuration-versions' ? 'CONTINUOUS' : (frequencyOf(facts) ?? 'PER_OCCURRENCE');
};

/** Cuts a population from the facts of the log (domain 2.20). */
export const cut = (question: CutQuestion, facts: readonly LogFact[]): Cut => {
  const items = itemsOf(question, facts);
  return {
    items,
    digest: populationDigest(items),
    frequency: sizedAs(question.query, facts),
    configurationVersions: versionsInForce(facts, question.period).length,
  };
};
