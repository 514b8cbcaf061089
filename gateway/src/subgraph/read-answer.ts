import type { GraphQLDataSource } from '@apollo/gateway';
import type { Answer } from './subgraph-client.js';

export type SubgraphResponse = Awaited<ReturnType<GraphQLDataSource['process']>>;

type Body = Pick<SubgraphResponse, 'data' | 'errors' | 'extensions'>;

const isBody = (value: unknown): value is Body =>
  typeof value === 'object' &&
  value !== null &&
  ('data' in value || ('errors' in value && Array.isArray(value.errors)));

/** A GraphQL body whatever the HTTP status; undefined when a subgraph, or something before it, spoke otherwise. */
export const readAnswer = ({ text }: Answer): Body | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isBody(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
