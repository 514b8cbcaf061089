import { describe, expect, it } from '@jest/globals';
import { jestOutcome } from './check.js';
import { portOption, readArguments } from './command-table.js';
import { brokerProperties } from './kafka-properties.js';
import { pom } from './maven.js';
import { phase } from './phase.js';
import { javaVersion, requireMemory } from './prerequisites.js';

describe('arguments', () => {
  it('are read by the table of the command', () => {
    const args = readArguments('token', ['--as', 'TO', '--tenant', 'acme']);
    expect([args.text('as'), args.text('tenant'), args.text('firm')]).toEqual(['TO', 'acme', undefined]);
    expect(readArguments('bench', ['append', '--quick']).positionals).toEqual(['append']);
    expect(readArguments('serve', ['--gateway-port', '4000']).text('gateway-port')).toBe('4000');
  });

  it('that are unknown are refused with the way to the help', () => {
    expect(() => readArguments('serve', ['--bogus'])).toThrow('npm run serve -- --help');
    expect(() => readArguments('serve', ['extra'])).toThrow('npm run serve -- --help');
  });

  it('that are no port are refused', () => {
    expect(() => portOption(readArguments('start', ['--gateway-port', '99999']), 'gateway-port')).toThrow(
      'must be a port',
    );
  });
});

describe('prerequisites', () => {
  it('know Java versions old and new', () => {
    expect(javaVersion('openjdk version "17.0.15" 2025-04-15')).toBe(17);
    expect(javaVersion('java version "1.8.0_202"')).toBe(8);
    expect(javaVersion('command not found')).toBeUndefined();
  });

  it('say what is missing and the way out', () => {
    expect(() => requireMemory(2, 1024 ** 3)).toThrow('1.0 GB of memory are free and 2 GB are needed');
    expect(() => requireMemory(2, 3 * 1024 ** 3)).not.toThrow();
  });
});

describe('what Jest counted', () => {
  const report = { numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };

  it('is taken as it is', () => expect(jestOutcome(report, 0)).toEqual({ passed: 5, failed: 0 }));

  it('counts a spec that could not run, an unexplained exit code and a missing report as failures', () => {
    expect(jestOutcome({ ...report, numRuntimeErrorTestSuites: 1 }, 1)).toEqual({ passed: 5, failed: 1 });
    expect(jestOutcome(report, 1)).toEqual({ passed: 5, failed: 1 });
    expect(jestOutcome(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('generated files', () => {
  it('name the jars to copy', () => {
    expect(pom('kafka', ['org.apache.kafka:kafka_2.13:4.3.0'])).toContain(
      '<groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>4.3.0</version>',
    );
  });

  it('make topics only on demand of their owner', () => {
    const properties = brokerProperties({ data: '/data', port: 1, controllerPort: 2 });
    expect(properties).toContain('auto.create.topics.enable=false\n');
    expect(properties).toContain('log.dirs=/data\n');
  });
});

describe('a phase', () => {
  it('prints one line with its duration, also when it fails', async () => {
    const lines: string[] = [];
    const write = (text: string) => void lines.push(text);
    await expect(phase('Kafka', () => Promise.resolve(7), write)).resolves.toBe(7);
    await expect(phase('Temporal', () => Promise.reject(new Error('no')), write)).rejects.toThrow('no');
    expect(lines.join('')).toMatch(/^ {2}Kafka \.+ \d\.\d s\n {2}Temporal \.+ failed after \d\.\d s\n$/);
  });
});
