import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { composedFiles, findStale, writeChanged } from './compose/compose-graph.js';
import type { SubgraphSdl } from './compose/compose-supergraph.js';
import { printedSchema, SERVICES } from './compose/service-schemas.js';

const HELP = `Composes the schemas of the six services into gateway/supergraph.graphql.

  node_modules/.bin/node gateway/dist/compose.js            print each built service's schema, write what changed
  node_modules/.bin/node gateway/dist/compose.js --check    write nothing; exit 1 with the differences when a file is not current
  --from-files                            take the schemas from gateway/subgraphs instead of the built services
  --only <name,name>                      compose these services alone (for trying out; refused with --check)
`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const gatewayFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const services = join(dirname(gatewayFolder), 'services');

const schemaOnFile = async (name: string): Promise<SubgraphSdl> => ({
  name,
  sdl: await readFile(join(gatewayFolder, 'subgraphs', `${name}.graphql`), 'utf8'),
});

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    'from-files': { type: 'boolean', default: false },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const named = (): readonly string[] => {
  if (values.only === undefined) return SERVICES;
  if (values.check) throw new Error('--check is about all services; leave out --only.');
  return values.only.split(',');
};

const compose = async (): Promise<number> => {
  const read = values['from-files'] ? schemaOnFile : (name: string) => printedSchema(services, name);
  const files = composedFiles(gatewayFolder, await Promise.all(named().map(read)));
  if (!values.check) {
    const written = await writeChanged(files);
    say(written.length === 0 ? 'Everything is current.' : `Written:\n${written.map((path) => `  ${path}`).join('\n')}`);
    return 0;
  }
  const stale = await findStale(files);
  say(stale.length === 0 ? 'The supergraph is current.' : `${stale.join('\n')}\nCompose again and commit the files.`);
  return stale.length === 0 ? 0 : 1;
};

if (values.help) say(HELP);
else {
  process.exitCode = await compose().catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  });
}
