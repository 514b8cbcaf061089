import type { ServiceDefinition } from '@attestry/service-kit';
import { DifferenceType } from '@attestry/service-kit';
import { apiClientView } from './api-clients/api-client.projection.js';
import { ApiClientsResolver } from './api-clients/api-clients.resolver.js';
import { clientSecret } from './api-clients/client-secret.projection.js';
import { ChangeClientScopesHandler } from './change-client-scopes/change-client-scopes.handler.js';
import { ChangeClientScopesResolver } from './change-client-scopes/change-client-scopes.resolver.js';
import { DifferenceResolver } from './difference/difference.resolver.js';
import { EventFeedResolver } from './event-feed/event-feed.resolver.js';
import { PublicFeed } from './event-feed/public-feed.js';
import { FactLog } from './fact-log/fact-log.js';
import { Persons } from './fact-log/persons.js';
import { ShownFacts } from './fact-log/shown-facts.js';
import { RegisterApiClientHandler } from './register-api-client/register-api-client.handler.js';
import { RegisterApiClientResolver } from './register-api-client/register-api-client.resolver.js';
import { RevokeApiClientHandler } from './revoke-api-client/revoke-api-client.handler.js';
import { RevokeApiClientResolver } from './revoke-api-client/revoke-api-client.resolver.js';
import { RotateClientSecretHandler } from './rotate-client-secret/rotate-client-secret.handler.js';
import { RotateClientSecretResolver } from './rotate-client-secret/rotate-client-secret.resolver.js';
import { TimelineResolver } from './timeline/timeline.resolver.js';
import { Reasons } from './why/reasons.js';
import { WhyResolver } from './why/why.resolver.js';

const handlers = [
  ChangeClientScopesHandler,
  RegisterApiClientHandler,
  RevokeApiClientHandler,
  RotateClientSecretHandler,
];

const mutations = [
  ChangeClientScopesResolver,
  RegisterApiClientResolver,
  RevokeApiClientResolver,
  RotateClientSecretResolver,
];

const queries = [ApiClientsResolver, DifferenceResolver, EventFeedResolver, TimelineResolver, WhyResolver];

/**
 * The way out to partners: API clients and the feed of public events. It copies every topic, so the whole log of an organization
 * lies here in one place, and why and when are answered from it.
 */
export const partnerService: ServiceDefinition = {
  name: 'partner',
  listens: ['engagement', 'risk', 'control', 'evidence', 'audit'],
  views: [apiClientView, clientSecret],
  reactions: [],
  handlers,
  resolvers: [...mutations, ...queries],
  providers: [FactLog, Persons, PublicFeed, Reasons, ShownFacts],
  entities: [DifferenceType],
};
