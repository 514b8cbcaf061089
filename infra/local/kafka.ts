import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { startChild, type Child } from './child.js';
import { LOCAL_JVM } from './java.js';
import { brokerLogging, brokerProperties } from './kafka-properties.js';
import { jars, type Coordinate } from './maven.js';
import type { Progress } from './phase.js';
import { requireJava } from './prerequisites.js';
import { whenWritten } from './ready.js';
import { runCommand } from './run-command.js';

export const kafkaVersion = '4.3.0';

const coordinates: readonly Coordinate[] = [
  `org.apache.kafka:kafka_2.13:${kafkaVersion}`,
  `org.apache.kafka:kafka-tools:${kafkaVersion}`,
  'org.apache.logging.log4j:log4j-slf4j-impl:2.25.4',
];

export interface KafkaOptions {
  readonly folder: string;
  readonly port: number;
  readonly controllerPort: number;
  readonly logFile: string;
  readonly name?: string;
  readonly watched?: boolean;
}

/** Fetches Kafka when it is not cached; returns its class path. */
export const kafkaClasspath = async (progress: Progress): Promise<string> => {
  await requireJava('Kafka', 'KAFKA_BROKERS');
  return jars(`kafka-${kafkaVersion}`, coordinates, progress, 'KAFKA_BROKERS');
};

const format = async (classpath: string, properties: string, data: string): Promise<void> => {
  const clusterId = randomBytes(16).toString('base64url');
  const args = [
    '-cp',
    classpath,
    'kafka.tools.StorageTool',
    'format',
    '--standalone',
    // One argument: an id may begin with a dash, and would be taken for an option.
    `--cluster-id=${clusterId}`,
    '-c',
    properties,
  ];
  const result = await runCommand('java', args);
  if (result.code === 0) return;
  await rm(data, { recursive: true, force: true });
  throw new Error(`Kafka could not format ${data}:\n${result.output}`);
};

/** Starts one KRaft broker on its data folder, formatting it at the first start. */
export const startKafka = async (classpath: string, options: KafkaOptions): Promise<Child> => {
  const data = join(options.folder, 'data');
  const properties = join(options.folder, 'server.properties');
  const logging = join(options.folder, 'log4j2.xml');
  await mkdir(options.folder, { recursive: true });
  await writeFile(properties, brokerProperties({ data, port: options.port, controllerPort: options.controllerPort }));
  await writeFile(logging, brokerLogging);
  if (!existsSync(join(data, 'meta.properties'))) await format(classpath, properties, data);
  const java = [...LOCAL_JVM, '-Xms256m', '-Xmx512m', `-Dlog4j2.configurationFile=${logging}`, '-cp', classpath];
  const start = (onLine: (line: string) => void) =>
    startChild({
      name: options.name ?? 'kafka',
      command: 'java',
      args: [...java, 'kafka.Kafka', properties],
      logFile: options.logFile,
      watched: options.watched ?? true,
      onLine,
    });
  return whenWritten(start, /Kafka Server started/, 90_000);
};
