import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';

const SUGGESTION = / Did you mean [^?]*\?/g;

/** Apollo gives every validation error its own code; the one of a limit says what the caller can do about it. */
const codeOf = (formatted: GraphQLFormattedError, error: unknown): unknown => {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  const limit = original instanceof GraphQLError && original.extensions['code'] === 'LIMIT_EXCEEDED';
  const tokens = /tokens\. Parsing aborted/.test(formatted.message);
  return limit || tokens ? 'LIMIT_EXCEEDED' : formatted.extensions?.['code'];
};

/** What leaves the gateway: never a stack; discreet answers also name no service, no field and no inner cause. */
export const errorFormatter =
  (discreet: boolean) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { stacktrace: _, serviceName, ...rest } = formatted.extensions ?? {};
    const code = codeOf(formatted, error);
    if (!discreet) return { ...formatted, extensions: { ...rest, code, ...(serviceName ? { serviceName } : {}) } };
    const hidden = code === 'INTERNAL_SERVER_ERROR';
    const message = hidden ? 'Something went wrong on our side.' : formatted.message.replace(SUGGESTION, '');
    return { ...formatted, message, extensions: hidden ? { code } : { ...rest, code } };
  };
