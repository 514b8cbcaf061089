import type { GraphQLSchema } from 'graphql';
import { executeSync, parse } from 'graphql';
import { isDeepStrictEqual } from 'node:util';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const CUT = /^… \d+ more$/;

/** The answer without the words that stand for the entries left out. */
export const withoutCuts = (value: Json): Json => {
  if (Array.isArray(value)) return value.filter((one) => !(typeof one === 'string' && CUT.test(one))).map(withoutCuts);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutCuts(part)]));
};

/** One value of the right kind for each variable that the document declares: an example's are all ids. */
const anyVariables = (document: string): Record<string, string> =>
  Object.fromEntries([...document.matchAll(/\$(\w+):/g)].map(([, name = '']) => [name, 'any']));

/**
 * Whether an answer is one that the graph could give to the document: every field that was asked for and no other, each
 * of its type. The document is run over the answer itself and must give it back.
 */
export const answerProblems = (schema: GraphQLSchema, document: string, answer: { data?: Json }): readonly string[] => {
  const data = withoutCuts(answer.data ?? null);
  const again = executeSync({
    schema,
    document: parse(document),
    rootValue: data,
    variableValues: anyVariables(document),
    fieldResolver: (source: Record<string, unknown>, _args, _context, { path }) => source[path.key],
  });
  if (again.errors) return again.errors.map(({ message }) => message);
  const given = JSON.parse(JSON.stringify(again.data ?? null)) as Json;
  return isDeepStrictEqual(given, data) ? [] : ['The answer holds what was not asked for.'];
};
