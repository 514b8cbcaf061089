import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { accessTokenVerifier, SIGNATURE_HEADER, TIMESTAMP_HEADER, verifySignedRequest } from '@attestry/access';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { fastify } from 'fastify';
import type { GraphQLFieldResolver } from 'graphql';
import { parse } from 'graphql';

/** What the example subgraph saw of one request that it let in. */
export interface Seen {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface ExampleSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly url: string;
  readonly seen: Seen[];
  /** Requests refused because of signature or token. */
  readonly refused: string[];
  close(): Promise<void>;
}

export interface Example {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: Record<
    string,
    Record<string, GraphQLFieldResolver<never, unknown, never> | ((reference: never) => unknown)>
  >;
  readonly issuer: string;
  readonly signingKey: string;
}

const text = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? undefined : value);

/** Keeps the bytes as they came: a signature is over them, not over what a parser made of them. */
const keepBytes = (app: FastifyInstance): void => {
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    Object.assign(request, { bytes: body });
    done(null, JSON.parse(String(body)));
  });
};

const guard = (app: FastifyInstance, { name, issuer, signingKey }: Example, seen: Seen[], refused: string[]): void => {
  const verifyToken = accessTokenVerifier({ issuer, audience: 'attestry' });
  app.addHook('preHandler', async (request, reply) => {
    if (request.url.startsWith('/health')) return undefined;
    const body = (request as unknown as { bytes: string }).bytes;
    const timestamp = text(request.headers[TIMESTAMP_HEADER]);
    const signature = text(request.headers[SIGNATURE_HEADER]);
    try {
      if (!verifySignedRequest({ key: signingKey, subgraph: name, body, timestamp, signature, now: Date.now() }))
        throw new Error('signature');
      await verifyToken(request.headers.authorization);
      seen.push({ headers: request.headers, body });
      return undefined;
    } catch (error) {
      refused.push((error as Error).message);
      return reply
        .status(401)
        .send({ errors: [{ message: 'Not authenticated.', extensions: { code: 'UNAUTHENTICATED' } }] });
    }
  });
};

/** A real federated subgraph on loopback, guarded as ours are: signature first, then the user's token. */
export const startExample = async (example: Example): Promise<ExampleSubgraph> => {
  const { name, sdl, resolvers } = example;
  const [seen, refused]: [Seen[], string[]] = [[], []];
  const apollo = new ApolloServer({
    schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]),
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  await apollo.start();
  const app = fastify();
  keepBytes(app);
  guard(app, example, seen, refused);
  app.get('/health/live', () => ({ live: true }));
  await app.register(fastifyApollo(apollo));
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`;
  const close = async (): Promise<void> => {
    app.server.closeAllConnections();
    await app.close();
    await apollo.stop();
  };
  return { name, sdl, url, seen, refused, close };
};
