import type { EventType, RecordedOf } from '@attestry/contracts';
import type { At, Streams, View } from '@attestry/service-kit';
import type { Stage } from '@attestry/soc2';
import type { EngagementDoc } from '../engagement-view/engagement.projection.js';
import { engagementView } from '../engagement-view/engagement.projection.js';
import type { JourneyDoc } from '../journey-view/journey.projection.js';
import { journeyView } from '../journey-view/journey.projection.js';
import { memberView } from '../member-view/member.projection.js';
import { insidePersons } from '../organization/members.js';
import { organization } from '../organization/organization.js';
import { organizationView } from '../organization-view/organization.projection.js';
import type { ScopeDoc } from '../scope-view/scope.projection.js';
import { scopeView } from '../scope-view/scope.projection.js';
import { descriptionIdOf } from '../system-description/system-description.js';
import type { SystemDescriptionDoc } from '../system-description-view/system-description.projection.js';
import { systemDescriptionView } from '../system-description-view/system-description.projection.js';
import type { Reads } from './reads.js';

/** What gates need of this service itself. Each call is one statement. */
export interface OwnFacts {
  readonly engagement: (id: string) => Promise<EngagementDoc | undefined>;
  readonly journey: (id: string) => Promise<JourneyDoc | undefined>;
  readonly scope: (engagementId: string) => Promise<ScopeDoc | undefined>;
  readonly description: () => Promise<SystemDescriptionDoc | undefined>;
  readonly stage: () => Promise<Stage | undefined>;
  readonly insidePersons: () => Promise<number>;
}

/** From the read models, as of the instant a query asks about. */
export const ownFromViews = (views: Reads, at: At): OwnFacts => ({
  engagement: (id) => views.one(engagementView, id, at),
  journey: (id) => views.one(journeyView, id, at),
  scope: (id) => views.one(scopeView, id, at),
  description: () => views.one(systemDescriptionView, descriptionIdOf(at.tenant), at),
  stage: async () => (await views.one(organizationView, at.tenant, at))?.stage,
  insidePersons: async () => (await views.all(memberView, at, { match: { inside: true } })).length,
});

/** A document straight from its stream: what the read model holds once it has caught up. */
const fresh = <Doc, T extends EventType>(
  streams: Streams,
  tenant: string,
  kind: string,
  { on, fold }: View<Doc, T>,
  id: string,
): Promise<Doc | undefined> => {
  const known: readonly string[] = on;
  const evolve = (doc: Doc | undefined, fact: RecordedOf<T>): Doc | undefined =>
    known.includes((fact as { type: string }).type) ? fold(doc, fact, id) : doc;
  return streams.state<Doc | undefined, T>({ kind, initial: undefined, evolve }, tenant, id);
};

/** From the streams: a decision sees every fact of its own service, however far the read models are. */
export const ownFromStreams = (streams: Streams, tenant: string): OwnFacts => ({
  engagement: (id) => fresh(streams, tenant, 'engagement', engagementView, id),
  journey: (id) => fresh(streams, tenant, 'journey', journeyView, id),
  scope: (id) => fresh(streams, tenant, 'scope', scopeView, id),
  description: () => fresh(streams, tenant, 'system-description', systemDescriptionView, descriptionIdOf(tenant)),
  stage: () => fresh(streams, tenant, 'organization', organizationView, tenant).then((doc) => doc?.stage),
  insidePersons: async () => {
    const state = await streams.state(organization, tenant, tenant);
    return state.is === 'ABSENT' ? 0 : insidePersons(state.members, state.erased).length;
  },
});
