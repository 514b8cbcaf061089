// Sends one of the documents beside this file to the running stack and prints the answer. Needs nothing but Node.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HELP = `node docs/examples/ask.mjs <file.graphql> [name=value …]

Sends a GraphQL document to the running stack and prints the answer.
A variable $engagement, $audit, $control or $policy that is not given is the first one of the organization.

  --as <role,…>       role codes of the token (default TO)
  --tenant <slug>     the organization (default attestry, the sample)
  --as-of <instant>   as it was recorded at this instant
  --valid-at <instant>  as it held in the world at this instant
  --cut <n>           show the first n entries of each list
  --raw <path>        print one text of the answer, such as engagement.reports.0.markdown
  --save <file>       write the answer there as well
  --help              this text`;

const RUN = fileURLToPath(new URL('../../.attestry/run.json', import.meta.url));
const GRANT = 'urn:attestry:params:grant-type:development';

const fail = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    as: { type: 'string', default: 'TO' },
    tenant: { type: 'string', default: 'attestry' },
    'as-of': { type: 'string' },
    'valid-at': { type: 'string' },
    cut: { type: 'string' },
    raw: { type: 'string' },
    save: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const [file, ...given] = positionals;

const running = () => {
  const path = process.env['ATTESTRY_RUN_FILE'] ?? RUN;
  if (!existsSync(path)) fail('No stack is running: start one with "npm start".');
  return JSON.parse(readFileSync(path, 'utf8'));
};

const tokenOf = async ({ addresses, secrets }) => {
  const basic = Buffer.from(`attestry-dev:${encodeURIComponent(secrets.developmentClient)}`).toString('base64');
  const roles = values.as.split(',').join(' ');
  const body = new URLSearchParams({ grant_type: GRANT, tenant: values.tenant, roles, sub: 'p-01' });
  const headers = { authorization: `Basic ${basic}` };
  const response = await fetch(`${addresses.issuer}/token`, { method: 'POST', headers, body });
  const { access_token: token, error_description: reason } = await response.json();
  return token ?? fail(`The issuer gave no token: ${reason ?? response.status}.`);
};

const post = async (url, token, query, variables, headers) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
};

const FIRST = {
  engagement: ['{ engagements(first: 1) { edges { node { id } } } }', (data) => data.engagements.edges[0]?.node.id],
  audit: [
    '{ engagements(first: 1) { edges { node { audits { id } } } } }',
    (data) => data.engagements.edges[0]?.node.audits[0]?.id,
  ],
  control: ['{ controls(first: 1) { edges { node { id } } } }', (data) => data.controls.edges[0]?.node.id],
  policy: ['{ policies(first: 1) { edges { node { id } } } }', (data) => data.policies.edges[0]?.node.id],
};

/** The variables that were given, and the first of what the document asks for besides. */
const variablesOf = async (document, ask) => {
  const named = Object.fromEntries(given.map((pair) => [pair.split('=')[0], pair.slice(pair.indexOf('=') + 1)]));
  for (const [name, [query, pick]] of Object.entries(FIRST))
    if (document.includes(`$${name}:`) && !(name in named)) named[name] = pick((await ask(query)).data ?? {});
  return named;
};

const cut = (value, most) => {
  if (Array.isArray(value)) {
    const kept = value.slice(0, most).map((one) => cut(one, most));
    return value.length > most ? [...kept, `… ${value.length - most} more`] : kept;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cut(part, most)]));
};

if (values.help) {
  process.stdout.write(`${HELP}\n`);
  process.exit(0);
}
if (!file) fail('Name a document, such as docs/examples/journey.graphql; --help tells more.');
if (!existsSync(file)) fail(`There is no ${file}.`);
const document = readFileSync(file, 'utf8');
const stack = running();
const token = await tokenOf(stack);
const instants = Object.fromEntries(
  ['as-of', 'valid-at'].flatMap((name) => (values[name] ? [[name, values[name]]] : [])),
);
const ask = (query, variables = {}, headers = {}) => post(stack.addresses.graphql, token, query, variables, headers);
const answer = await ask(document, await variablesOf(document, ask), instants);
const shown = `${JSON.stringify(values.cut ? cut(answer, Number(values.cut)) : answer, null, 2)}\n`;
const raw = values.raw?.split('.').reduce((part, key) => part?.[key], answer.data);
if (values.save) writeFileSync(values.save, values.raw ? `${raw}\n` : shown);
process.stdout.write(values.raw ? `${raw}\n` : shown);
process.exit(answer.errors ? 1 : 0);
