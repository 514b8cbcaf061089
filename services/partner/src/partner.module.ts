import type { ServiceDefinition } from '@attestry/service-kit';
import { apiClientView } from './api-clients/api-client.projection.js';
import { ApiClientsResolver } from './api-clients/api-clients.resolver.js';
import { clientSecret } from './api-clients/client-secret.projection.js';
import { ChangeClientScopesHandler } from './change-client-scopes/change-client-scopes.handler.js';
import { ChangeClientScopesResolver } from './change-client-scopes/change-client-scopes.resolver.js';
import { EventFeedResolver } from './event-feed/event-feed.resolver.js';
import { PublicFeed } from './event-feed/public-feed.js';
import { RegisterApiClientHandler } from './register-api-client/register-api-client.handler.js';
import { RegisterApiClientResolver } from './register-api-client/register-api-client.resolver.js';
import { RevokeApiClientHandler } from './revoke-api-client/revoke-api-client.handler.js';
import { RevokeApiClientResolver } from './revoke-api-client/revoke-api-client.resolver.js';
import { RotateClientSecretHandler } from './rotate-client-secret/rotate-client-secret.handler.js';
import { RotateClientSecretResolver } from './rotate-client-secret/rotate-client-secret.resolver.js';

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

const queries = [ApiClientsResolver, EventFeedResolver];

/** The way out to partners: API clients and the feed of public events. */
export const partnerService: ServiceDefinition = {
  name: 'partner',
  listens: ['engagement', 'risk', 'control', 'evidence', 'audit'],
  views: [apiClientView, clientSecret],
  reactions: [],
  handlers,
  resolvers: [...mutations, ...queries],
  providers: [PublicFeed],
  entities: [],
};
