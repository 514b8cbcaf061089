import { signRequest } from '@attestry/access';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Logger } from 'pino';
import type { GatewayCode } from '../errors.js';
import type { GatewayContext } from '../request/context.js';
import type { SubgraphResponse } from './read-answer.js';
import { readAnswer } from './read-answer.js';
import type { SubgraphClient } from './subgraph-client.js';

const failed = (code: GatewayCode, message: string): SubgraphResponse => ({
  errors: [{ message, extensions: { code } }] as NonNullable<SubgraphResponse['errors']>,
});

const headersOf = (context: GatewayContext, signature: object): Record<string, string> => ({
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
  authorization: context.authorization,
  'x-correlation-id': context.correlationId,
  ...context.reading,
  ...signature,
});

/** Calls one subgraph: the user's token and reading headers go along, the body is signed for this subgraph. */
export class SignedDataSource implements GraphQLDataSource<GatewayContext> {
  constructor(
    private readonly client: SubgraphClient,
    private readonly key: string,
    private readonly logger: Logger,
  ) {}

  async process(options: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<SubgraphResponse> {
    if (!('incomingRequestContext' in options)) throw new Error('Only operations of users are sent.');
    const { query, variables, operationName } = options.request;
    const body = JSON.stringify({ query, variables, operationName });
    return this.send(body, options.context);
  }

  private async send(body: string, context: GatewayContext): Promise<SubgraphResponse> {
    const { name: subgraph } = this.client;
    const line = { subgraph, correlationId: context.correlationId };
    const signature = signRequest({ key: this.key, subgraph, body });
    try {
      const answer = await this.client.post(body, headersOf(context, signature), context.deadline);
      if (answer.status >= 400) this.logger.warn({ ...line, status: answer.status }, 'subgraph refused');
      const read = readAnswer(answer);
      if (read) return read;
      return failed('SUBGRAPH_UNAVAILABLE', `The service ${subgraph} gave no GraphQL answer.`);
    } catch (error) {
      this.logger.error(
        { ...line, cause: error instanceof Error ? error.message : 'unknown' },
        'subgraph did not answer',
      );
      if (context.deadline.aborted) return failed('DEADLINE_EXCEEDED', 'The request has had its time.');
      return failed('SUBGRAPH_UNAVAILABLE', `The service ${subgraph} did not answer.`);
    }
  }
}
