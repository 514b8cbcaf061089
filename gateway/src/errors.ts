import { GraphQLError } from 'graphql';

/**
 * Codes the gateway itself gives in `extensions.code`. Codes of subgraphs pass through unchanged; Apollo's own
 * (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT, BAD_REQUEST, INTERNAL_SERVER_ERROR) stay as they are.
 */
export type GatewayCode =
  'UNAUTHENTICATED' | 'VALIDATION_FAILED' | 'LIMIT_EXCEEDED' | 'DEADLINE_EXCEEDED' | 'SUBGRAPH_UNAVAILABLE';

/** A request that is refused before anything is executed. `status` is the one of the HTTP answer. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: GatewayCode,
    message: string,
  ) {
    super(message);
    this.name = code;
  }
}

/** What a refusal looks like on the wire: the shape of every GraphQL answer. */
export const answerTo = ({ code, message }: { code: string; message: string }): object => ({
  errors: [{ message, extensions: { code } }],
});

export const graphqlRefusal = (code: GatewayCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
