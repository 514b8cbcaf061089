// Asks the running stack every example and saves the answers beside the documents. For whoever changes what the platform
// answers: start a fresh sample organization with "npm start", run this, then "node_modules/.bin/node infra/docs/dist/main.js".
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

const ask = (document, name, ...options) => {
  const save = `${here}${name}`;
  const args = [`${here}ask.mjs`, `${here}${document}.graphql`, '--save', save, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${name}\n`);
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}\n`);
  process.exit(1);
};

const whole = ['organization', 'journey', 'readiness', 'step-5-preparation', 'step-6-audit', 'report'];
const long = ['first-query', 'step-1-scope', 'step-2-gaps', 'step-3-controls', 'step-4-risks', 'step-7-monitoring'];
for (const name of whole) ask(name, `${name}.json`);
for (const name of long) ask(name, `${name}.json`, '--cut', name === 'first-query' ? '1' : '2');

const { journey } = JSON.parse(readFileSync(`${here}journey.json`, 'utf8')).data;
const planned = journey.steps.find(({ step }) => step === 2).exitedAt;
ask('readiness', 'readiness-then.json', '--as-of', planned);
ask('report-text', 'report-text.md', '--raw', 'engagement.reports.0.markdown');

const dayOf = (instant) => instant.slice(0, 10);
const [first] = journey.steps;
const last = journey.steps.findLast(({ exitedAt }) => exitedAt);
const dayAfter = dayOf(new Date(Date.parse(last.exitedAt) + 86_400_000).toISOString());
const options = {
  'q04-readiness-series': [`from=${dayOf(first.enteredAt)}`, `to=${dayAfter}`],
  'q14-onboard-vendor': ['--as', 'CM'],
  'q16-my-tasks': ['--as', 'TO,CM,CO,RO'],
};
const queries = readdirSync(`${here}queries`).filter((name) => name.endsWith('.graphql'));
for (const name of queries.map((file) => file.replace('.graphql', '')).sort())
  ask(`queries/${name}`, `queries/${name}.json`, ...(options[name] ?? []), '--cut', '2');
ask('queries/q04-readiness', 'queries/q04-readiness-then.json', '--valid-at', planned, '--cut', '2');

const read = (name) => JSON.parse(readFileSync(`${here}${name}`, 'utf8')).data;
ask('why/exception', 'why/exception.json');
const { node: exception } = read('why/exception.json').exceptions.edges[0];
ask('why/item-to-opinion', 'why/item-to-opinion.json', `test=${exception.testId}`, `item=${exception.itemKey}`);
const idOf = (name) => read('why/item-to-opinion.json').consequences.nodes.find((node) => node.name === name)?.id;
// The attribute that failed: the item's result that the exception answers may be one of several events of that item.
const [opinion, item] = [idOf('OpinionDecided.v1'), idOf('TestItemRecorded.v1')];
ask('why/opinion-to-item', 'why/opinion-to-item.json', `opinion=${opinion}`, `item=${item}`);
ask('why/evidence-of-item', 'why/evidence-of-item.json', `item=${item}`, '--cut', '12');
ask('why/timeline', 'why/timeline.json', `exception=${exception.id}`);
ask('why/diff', 'why/diff.json', `from=${planned}`);
