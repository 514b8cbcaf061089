const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Start the benchmarks with npm run bench.`);
  return value;
};

/** PostgreSQL's administrator, of the server that was started to be measured on. */
export const adminUrl = (): string => required('ATTESTRY_TEST_DATABASE_URL');

export const brokerAddresses = (): string[] => required('ATTESTRY_TEST_BROKERS').split(',');

/** A Temporal on the real clock; started only for those that use it. */
export const temporalAddress = (): string => required('ATTESTRY_BENCH_TEMPORAL');

/** Where packages lie that are only measured against. */
export const cacheFolder = (): string => required('ATTESTRY_CACHE');
