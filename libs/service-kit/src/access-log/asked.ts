import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';

type Fields = Readonly<Record<string, unknown>>;

interface Info {
  readonly fieldName: string;
  readonly parentType?: { readonly name: string };
}

const partsOf = (context: ExecutionContext) => {
  const graphql = GqlExecutionContext.create(context);
  return {
    root: graphql.getRoot<Fields | undefined>(),
    args: graphql.getArgs<Fields | undefined>(),
    info: graphql.getInfo<Info | undefined>(),
  };
};

const typeOf = (root: Fields | undefined): string | undefined =>
  typeof root?.['__typename'] === 'string' ? root['__typename'] : undefined;

/** True for a field of Query itself; references to entities are told by their type. */
export const isRootQuery = (context: ExecutionContext): boolean => {
  const { args, info } = partsOf(context);
  return args !== undefined && info?.parentType?.name === 'Query';
};

/** Name of the query or mutation; of a field deeper in the graph `<Type>.<field>`; of a reference its type. */
export const whatOf = (context: ExecutionContext): string => {
  const { root, args, info } = partsOf(context);
  const parent = info?.parentType?.name ?? '';
  if (args === undefined) return typeOf(root) ?? parent;
  return ['Query', 'Mutation'].includes(parent) ? (info?.fieldName ?? '') : `${parent}.${info?.fieldName ?? ''}`;
};

/** What an id, a code, a day or an instant is made of: an address or a name with a space is none. */
const PLAIN = /^[\w.:/+-]{1,100}$/;

const shown = ([name, value]: [string, unknown]): string[] => {
  const plain = ['string', 'number', 'boolean'].includes(typeof value) && PLAIN.test(String(value));
  return plain ? [`${name}=${String(value)}`] : [];
};

/** Ids and codes are fields like `id`, `auditId`, `code` or `state`; words a person typed are none. */
const NAMES = /^(id|code|state|kind|first|after|from|through|until|role|level)$|(Id|Ref|On|At|Code)$/;

/** What it was about, as `name=value`: the ids and codes that were asked for, never what somebody wrote. */
export const targetsOf = (context: ExecutionContext): string[] => {
  const { root, args } = partsOf(context);
  const input = args?.['input'] as Fields | undefined;
  const fields = args === undefined ? root : { ...(root?.['id'] ? { id: root['id'] } : {}), ...args, ...input };
  return Object.entries(fields ?? {})
    .filter(([name]) => NAMES.test(name))
    .flatMap(shown);
};
