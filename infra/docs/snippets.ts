import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { GraphQLError, parse, validate } from 'graphql';
import { root } from './root.js';
import type { Fence } from './fences.js';
import { shellProblems } from './shell.js';

const at = ({ page, line }: Fence, what: string): string => `${page}:${line} ${what}`;

const read = (path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;

/** A block that names a file is lines of that file, as they stand there. */
const excerptProblems = (fence: Fence): readonly string[] => {
  const { path } = fence.info;
  if (path === undefined) return fence.language === 'ts' ? [at(fence, 'has no path= of the file it shows')] : [];
  const text = read(path);
  if (text === undefined) return [at(fence, `shows ${path}, which is not there`)];
  return `\n${text}\n`.includes(`\n${fence.text}\n`) ? [] : [at(fence, `differs from ${path}`)];
};

const graphqlProblems = (schema: GraphQLSchema, fence: Fence): readonly string[] => {
  try {
    return validate(schema, parse(fence.text)).map(({ message }) => at(fence, message));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [at(fence, error.message)];
  }
};

/** What does not hold in a snippet, one sentence each. */
export const snippetProblems = (schema: GraphQLSchema, fence: Fence): readonly string[] => {
  const problems = [...excerptProblems(fence)];
  if (fence.language === 'graphql') problems.push(...graphqlProblems(schema, fence));
  if (fence.language === 'sh') problems.push(...shellProblems(fence.text).map((problem) => at(fence, problem)));
  if (fence.language === '') problems.push(at(fence, 'names no language; say text where there is none'));
  return problems;
};
