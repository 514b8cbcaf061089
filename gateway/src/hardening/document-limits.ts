import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { ValidationContext, ValidationRule } from 'graphql';
import type { Limits } from '../config.js';
import { graphqlRefusal } from '../errors.js';

/** Reports instead of throwing: a thrown error would leave as an internal one. */
const limit = (n: number, what: string) => ({
  n,
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null): void => {
      context?.reportError(graphqlRefusal('LIMIT_EXCEEDED', `A document holds at most ${n} ${what}.`));
    },
  ],
});

/** Limits on the shape of a document, checked before it is planned. Tokens are counted by the parser itself. */
export const documentLimits = ({ depth, aliases, directives }: Limits): ValidationRule[] => [
  maxDepthRule({ ...limit(depth, 'levels'), flattenFragments: true }),
  maxAliasesRule(limit(aliases, 'aliases')),
  maxDirectivesRule(limit(directives, 'directives')),
];
