import { readFile, writeFile } from 'node:fs/promises';
import { Supergraph } from '@apollo/federation-internals';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { getNamedType, parse, printSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';

const HEADER = '// Made from gateway/supergraph.graphql by libs/client/src/codegen.ts; do not edit.\n';

const apiSchema = (supergraph: string): GraphQLSchema => Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();

/** TypeScript types of the whole graph. */
const schemaTypes = async (schema: GraphQLSchema): Promise<string> => {
  const types = await codegen({
    filename: 'schema.ts',
    schema: parse(printSchema(schema)),
    documents: [],
    config: {
      onlyOperationTypes: false,
      scalars: { ID: 'string' },
      maybeValue: 'T | null | undefined',
      skipTypename: true,
      useTypeImports: true,
    },
    plugins: [{ typescript: {} }],
    pluginMap: { typescript },
  });
  return HEADER + types;
};

const inputOf = (field: GraphQLField<unknown, unknown>): string | undefined => {
  const input = field.args.find(({ name }) => name === 'input');
  return input && getNamedType(input.type).name;
};

/** The commands of the graph: each mutation with the type of its one input. */
const commandTypes = (schema: GraphQLSchema): string => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const commands = mutations.flatMap((field) => {
    const input = inputOf(field);
    const answersRecorded = getNamedType(field.type).name === 'Recorded';
    return input && answersRecorded ? [[field.name, input] as const] : [];
  });
  const sorted = commands.sort(([a], [b]) => a.localeCompare(b));
  const inputs = sorted.map(([name, input]) => `  ${name}: ${input};`).join('\n');
  const names = sorted.map(([name, input]) => `  ${name}: '${input}',`).join('\n');
  const imports = [...new Set(sorted.map(([, input]) => input))].map((input) => `  ${input},`).join('\n');
  return `${HEADER}import type {\n${imports}\n} from './schema.js';\n
/** Input of each command by its name. */
export interface CommandInputs {\n${inputs}\n}\n
export type CommandName = keyof CommandInputs;\n
/** Name of the input type of each command, for documents. */
export const commandInputTypes: Readonly<Record<CommandName, string>> = {\n${names}\n};\n`;
};

/** Writes the client's types, or with `--check` tells whether they are current (exit code 1 when not). */
const main = async (): Promise<void> => {
  const schema = apiSchema(await readFile('gateway/supergraph.graphql', 'utf8'));
  const files = { 'schema.ts': await schemaTypes(schema), 'commands.ts': commandTypes(schema) };
  for (const [name, text] of Object.entries(files)) {
    const path = `libs/client/src/generated/${name}`;
    const formatted = await format(text, { ...(await resolveConfig(path)), filepath: path });
    if (!process.argv.includes('--check')) await writeFile(path, formatted);
    else if ((await readFile(path, 'utf8').catch(() => '')) !== formatted) {
      process.stderr.write(
        `${path} is not what gateway/supergraph.graphql gives. Run: node_modules/.bin/node libs/client/dist/codegen.js\n`,
      );
      process.exitCode = 1;
    }
  }
};

await main();
