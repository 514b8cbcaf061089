import { Args, Query, Resolver } from '@nestjs/graphql';
import type { At, Connection } from '@attestry/service-kit';
import { Allow, connectionOf, PageArgs, Reading, toConnection, Views } from '@attestry/service-kit';
import { apiClientView } from './api-client.projection.js';
import { ApiClientType } from './api-client.type.js';

const ApiClientConnection = connectionOf(ApiClientType, 'ApiClient');

@Resolver(() => ApiClientType)
@Allow('TO')
export class ApiClientsResolver {
  constructor(private readonly views: Views) {}

  @Query(() => ApiClientConnection, { description: 'API clients in the order they were registered.' })
  async apiClients(@Args() page: PageArgs, @Reading() at: At): Promise<Connection<ApiClientType>> {
    return toConnection(await this.views.page(apiClientView, at, {}, page), (doc) => doc);
  }
}
