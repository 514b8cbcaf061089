import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';
import { root } from './root.js';

/** What a client of the gateway sees: the supergraph without its federation directives. */
export const apiSchema = (supergraph = readFileSync(join(root, 'gateway/supergraph.graphql'), 'utf8')): GraphQLSchema =>
  Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();
