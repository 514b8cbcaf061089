import { createServiceDatabase, type ServiceDatabase } from '@attestry/databases';
import { eventsTopic, KafkaJsKafka } from '@attestry/messaging';
import { pino } from 'pino';
import { services, type Service } from './services.js';

export interface Databases {
  readonly services: ReadonlyMap<Service, ServiceDatabase>;
  readonly keystore: ServiceDatabase;
}

/** Creates what is missing and migrates every database; says what ran. */
export const createDatabases = async (adminUrl: string, secret: string): Promise<Databases> => {
  const keystore = await createServiceDatabase(adminUrl, 'keystore', { secret });
  const created = services.map(
    async (service) => [service, await createServiceDatabase(adminUrl, service, { secret })] as const,
  );
  return { services: new Map(await Promise.all(created)), keystore };
};

export const migrationsRun = ({ services: created, keystore }: Databases): number =>
  [...created.values(), keystore].reduce((sum, database) => sum + database.migrated.length, 0);

/** Every topic exists before the first process subscribes to it. */
export const createTopics = async (brokers: string, prefix: string): Promise<void> => {
  const kafka = new KafkaJsKafka({
    brokers: brokers.split(','),
    clientId: 'attestry-provisioning',
    log: pino({ level: 'silent' }),
  });
  await kafka.ensureTopics(services.map((service) => eventsTopic(prefix, service)));
  await kafka.disconnect();
};
