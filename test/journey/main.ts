import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PATIENCE_MS, patientClient } from '../faults/patient-client.js';
import { withFaults } from '../faults/with-faults.js';
import { realClock, skippingClock } from './platform/business-clock.js';
import { castOf } from './platform/cast.js';
import { settled } from './platform/settled.js';
import { expectSteps, keepExpected } from './report/expected.js';
import { tallyOf } from './report/facts.js';
import { frozenPopulations, publishDraws } from './report/draws.js';
import { createLedger } from './report/ledger.js';
import { writeOut } from './report/summary.js';
import { walkAllSteps, walkToType1 } from './scenario.js';
import { FIRMS } from './steps/step-5-prepare.js';
import { walkHarborlight } from './harborlight/scenario.js';
import { ALDER } from './tidewater/firms.js';
import { walkTidewater } from './tidewater/scenario.js';
import type { Walk } from './walk.js';

const HELP = `Walks a sample organization through the seven steps, everything through the gateway.
  --real-clock     to the Type 1 report on the real clock (default: all steps, in accelerated time)
  --to type-1      in accelerated time, but only to the Type 1 report
  --scenario tidewater   the worked example of docs/domain, each of its numbers asserted; --to 8.5 stops after that section
  --scenario harborlight  a growth-stage company, likewise; --to G3 stops after that section
  --keep           makes the dates and facts of this walk the expected ones (test/journey/expected.json)
  --faults <url>   meanwhile stops and starts processes through this door of the stack (npm run journey -- --faults)
  --out <folder>   where journey.json and the reports go (default: out)
  --tenant <slug>  slug of the organization (default: attestry, or the scenario's name)`;

const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Start the walk with npm run journey.`);
  return value;
};

const { values } = parseArgs({
  options: {
    'real-clock': { type: 'boolean' },
    to: { type: 'string' },
    scenario: { type: 'string', default: 'sample' },
    faults: { type: 'string' },
    keep: { type: 'boolean' },
    out: { type: 'string', default: 'out' },
    tenant: { type: 'string' },
    help: { type: 'boolean' },
  },
});

const SKIPPING = 'temporal-test:';

interface Running {
  readonly addresses: Readonly<Record<string, string>>;
}

/** Every process of the running stack that tells how far it is behind. */
const watched = (): string[] => {
  const { addresses } = JSON.parse(readFileSync(required('ATTESTRY_RUN_FILE'), 'utf8')) as Running;
  const names = ['engagement', 'risk', 'control', 'evidence', 'audit', 'partner', 'workflows'];
  return names.flatMap((name) => addresses[name] ?? []).map((address) => new URL(address).origin);
};

const frozen = frozenPopulations();

const walkOf = async (): Promise<Walk> => {
  const clock = values['real-clock'] ? realClock : await skippingClock(required('CLOCK').slice(SKIPPING.length));
  const addresses = watched();
  const tenant = values.tenant ?? (values.scenario === 'sample' ? 'attestry' : values.scenario);
  const clients = castOf({
    gatewayUrl: required('GATEWAY_URL'),
    issuer: required('OIDC_ISSUER'),
    clientSecret: required('DEV_CLIENT_SECRET'),
    tenant,
    firm: values.scenario === 'tidewater' ? ALDER : FIRMS.alder.firmId,
    onRecorded: frozen.onRecorded,
    ...(values.faults ? { connect: patientClient } : {}),
  });
  const ledger = createLedger((text) => process.stdout.write(text));
  const facts = tallyOf(clients.cast.owner);
  const patience = values.faults ? PATIENCE_MS : undefined;
  return { tenant, ...clients, clock, ledger, facts, settle: () => settled(addresses, patience) };
};

/** Scenarios whose every number is asserted. */
const EXAMPLES: Readonly<Record<string, typeof walkTidewater>> = {
  tidewater: walkTidewater,
  harborlight: walkHarborlight,
};

/** What was walked is written also where a number does not hold; that it does not is what the walk ends with. */
const walkExample = (example: typeof walkTidewater) => async (walk: Walk) => {
  try {
    await writeOut(walk, values.out, await example(walk, values.to));
  } catch (error) {
    await writeOut(walk, values.out, []).catch(() => undefined);
    throw error;
  }
};

const walkSample = async (walk: Walk): Promise<void> => {
  const reports = await (walk.clock.accelerated && values.to !== 'type-1' ? walkAllSteps(walk) : walkToType1(walk));
  await writeOut(walk, values.out, reports);
  if (values.keep) keepExpected(walk.ledger.steps);
  else if (walk.clock.accelerated) expectSteps(walk.ledger.steps);
};

const run = async (): Promise<void> => {
  const started = Date.now();
  const walk = await walkOf();
  const example = EXAMPLES[values.scenario];
  const scenario = example ? walkExample(example) : walkSample;
  await (values.faults ? withFaults(walk, values.faults, required('TEMPORAL_ADDRESS'), scenario) : scenario(walk));
  await publishDraws(walk, frozen.ids, values.out);
  walk.ledger.say(`  Walked in ${Math.round((Date.now() - started) / 1_000)} s of real time.`);
};

if (values.help) process.stdout.write(`${HELP}\n`);
else
  await run().catch((error: unknown) => {
    const details = error instanceof Error && 'details' in error ? `\n  ${JSON.stringify(error.details)}` : '';
    process.stderr.write(
      `The walk stopped. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}${details}\n`,
    );
    process.exitCode = 1;
  });
process.exit();
