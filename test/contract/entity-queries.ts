import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getNamedType, isLeafType, isNonNullType, isObjectType } from 'graphql';

/** Entity types of a subgraph with the field that is their key. */
export const entityKeys = (schema: GraphQLSchema): Map<string, string> => {
  const union = schema.getType('_Entity') as { getTypes?: () => readonly GraphQLObjectType[] } | undefined;
  return new Map(
    (union?.getTypes?.() ?? []).map((type) => [
      type.name,
      type.getFields()['code'] && type.name === 'Criterion' ? 'code' : 'id',
    ]),
  );
};

const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): string => {
  const needed = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  return needed.length === 0 ? '' : `(${needed.map(({ name }) => `${name}: "x"`).join(', ')})`;
};

/** Every field of a type, one level deep below objects. */
const selectionOf = (type: GraphQLObjectType, depth: number): string =>
  Object.values(type.getFields())
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [`${field.name}${argumentsOf(field)}`];
      if (!isObjectType(named) || depth === 0) return [];
      const below = selectionOf(named, depth - 1);
      return below ? [`${field.name}${argumentsOf(field)} { ${below} }`] : [];
    })
    .join(' ');

/** Asks for entities of one type by reference, with all that the subgraph says of them. */
export const entityQuery = (schema: GraphQLSchema, name: string): string => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type.`);
  return `query Entities($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${name} { ${selectionOf(type, 1)} } } }`;
};

export const representations = (name: string, key: string, count: number): Record<string, string>[] =>
  Array.from({ length: count }, (_, index) => ({ __typename: name, [key]: `${name}-${index}` }));
