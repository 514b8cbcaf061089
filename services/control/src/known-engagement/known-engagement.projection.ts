import { unknownFact, view } from '@attestry/service-kit';
import type { Category, Period, ReportType } from '@attestry/soc2';
import { present } from '../shape/present.js';

export interface KnownScope {
  readonly version: number;
  readonly state: 'CONFIRMED' | 'REOPENED' | 'LOCKED';
  readonly categories: readonly Category[];
  readonly criteria: readonly string[];
}

/** What this service must know of an engagement: its dates and the scope in force; keys are engagement ids. */
export interface KnownEngagement {
  readonly id: string;
  readonly state: 'OPEN' | 'IN_AUDIT' | 'COMPLETED' | 'WITHDRAWN';
  readonly predecessorId?: string;
  readonly type?: ReportType;
  readonly asOfDate?: string;
  readonly period?: Period;
  readonly scope?: KnownScope;
}

const FACTS = [
  'EngagementOpened.v1',
  'ReportTypeDecided.v1',
  'AsOfDateSet.v1',
  'ObservationPeriodSet.v1',
  'ScopeConfirmed.v1',
  'ScopeReopened.v1',
  'ScopeLocked.v1',
  'EngagementAuditStarted.v1',
  'EngagementCompleted.v1',
  'EngagementWithdrawn.v1',
] as const;

const withScope = (doc: KnownEngagement, state: KnownScope['state']): KnownEngagement =>
  doc.scope ? { ...doc, scope: { ...doc.scope, state } } : doc;

export const knownEngagement = view<KnownEngagement>()({
  name: 'known-engagement',
  of: 'ENGAGEMENT',
  on: FACTS,
  key: (fact) => fact.data.engagementId,
  fold: (known, fact, id) => {
    const doc = known ?? { id, state: 'OPEN' };
    switch (fact.type) {
      case 'EngagementOpened.v1':
        return { ...doc, ...present({ predecessorId: fact.data.predecessorId, type: fact.data.type }) };
      case 'ReportTypeDecided.v1':
        return { ...doc, type: fact.data.type };
      case 'AsOfDateSet.v1':
        return { ...doc, asOfDate: fact.data.asOfDate };
      case 'ObservationPeriodSet.v1':
        return { ...doc, period: { start: fact.data.start, endExclusive: fact.data.endExclusive } };
      case 'ScopeConfirmed.v1': {
        const { scopeVersion: version, categories, criteria } = fact.data;
        return { ...doc, scope: { version, state: 'CONFIRMED', categories, criteria } };
      }
      case 'ScopeReopened.v1':
        return withScope(doc, 'REOPENED');
      case 'ScopeLocked.v1':
        return withScope(doc, 'LOCKED');
      case 'EngagementAuditStarted.v1':
        return { ...doc, state: 'IN_AUDIT' };
      case 'EngagementCompleted.v1':
        return { ...doc, state: 'COMPLETED' };
      case 'EngagementWithdrawn.v1':
        return { ...doc, state: 'WITHDRAWN' };
      default:
        return unknownFact(fact);
    }
  },
});

/** The scope that may be worked with; undefined while it is not confirmed. */
export const scopeInForce = (engagement: KnownEngagement | undefined): KnownScope | undefined =>
  engagement?.scope?.state === 'REOPENED' ? undefined : engagement?.scope;
