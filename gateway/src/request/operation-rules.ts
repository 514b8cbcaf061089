import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { graphqlRefusal } from '../errors.js';
import type { GatewayContext } from './context.js';
import type { ReadingHeaders } from './reading-headers.js';

const INSTANTS = ['as-of', 'valid-at'] as const;

/** Why an operation is refused, if it is: commands happen now, and live updates have a service of their own. */
const objection = (kind: OperationTypeNode | undefined, reading: ReadingHeaders): string | undefined => {
  if (kind === OperationTypeNode.SUBSCRIPTION) return 'Subscriptions are not served here.';
  if (kind !== OperationTypeNode.MUTATION) return undefined;
  const given = INSTANTS.find((name) => reading[name] !== undefined);
  return given && `The header ${given} goes with queries only.`;
};

/** Refuses what the document itself cannot tell: a mutation asked to happen at another instant, and subscriptions. */
export const operationRules: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, contextValue: { reading } }) => {
        const message = objection(operation?.operation, reading);
        return message === undefined ? Promise.resolve() : Promise.reject(graphqlRefusal('VALIDATION_FAILED', message));
      },
    }),
};
