import { readFile } from 'node:fs/promises';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { GatewayConfig } from './config.js';
import { documentLimits } from './hardening/document-limits.js';
import { errorFormatter } from './hardening/format-error.js';
import { operationLog } from './operation-log.js';
import type { GatewayContext } from './request/context.js';
import { operationRules } from './request/operation-rules.js';
import type { Subgraphs } from './subgraph/subgraphs.js';

const supergraph = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Error(`The composed supergraph ${file} cannot be read. Compose it, or set SUPERGRAPH_FILE.`);
  }
};

/** The GraphQL server: plans against the checked-in supergraph, and answers what the limits allow. */
export const createApollo = async (
  { supergraphFile, introspection, discreet, limits }: GatewayConfig,
  subgraphs: Subgraphs,
  logger: Logger,
): Promise<ApolloServer<GatewayContext>> => {
  const supergraphSdl = await supergraph(supergraphFile);
  return new ApolloServer<GatewayContext>({
    gateway: new ApolloGateway({ supergraphSdl, buildService: subgraphs.dataSource, logger }),
    logger,
    introspection,
    hideSchemaDetailsFromClientErrors: discreet,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: limits.operations > 1,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: documentLimits(limits),
    formatError: errorFormatter(discreet),
    plugins: [
      operationLog(logger),
      operationRules,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
};
