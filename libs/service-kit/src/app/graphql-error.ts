import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { DomainError } from '../errors.js';

/** A broken rule keeps its code and details; what nobody foresaw is logged and leaves without its words. */
export const graphqlError =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof DomainError) {
      const { code, message, details } = original;
      return { ...formatted, message, extensions: { code, ...details } };
    }
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
    logger.error(
      { path: formatted.path, error: original instanceof Error ? original.stack : String(original) },
      'unforeseen',
    );
    return {
      ...formatted,
      message: 'Something went wrong on our side.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
