import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Addresses {
  readonly databaseUrl: string;
  readonly brokers: string;
  readonly temporalTestAddress: string;
  readonly controlUrl: string;
}

const variables: Readonly<Record<keyof Addresses, string>> = {
  databaseUrl: 'ATTESTRY_TEST_DATABASE_URL',
  brokers: 'ATTESTRY_TEST_BROKERS',
  temporalTestAddress: 'ATTESTRY_TEST_TEMPORAL',
  controlUrl: 'ATTESTRY_TEST_CONTROL',
};

const addressesFile = fileURLToPath(new URL('../../../.attestry/test-servers.json', import.meta.url));

const fromFile = (): Partial<Addresses> => {
  try {
    return JSON.parse(readFileSync(addressesFile, 'utf8')) as Partial<Addresses>;
  } catch {
    return {};
  }
};

/** The address of a test server: from its variable, or from the servers that `npm run test:servers` keeps running. */
export const serverAddress = (server: keyof Addresses): string => {
  const address = process.env[variables[server]] ?? fromFile()[server];
  if (address) return address;
  throw new Error(
    `${variables[server]} is not set: "npm test" sets it, "npm run test:servers" starts servers that are found without it.`,
  );
};
