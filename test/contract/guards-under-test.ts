import 'reflect-metadata';
import { jest } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { ServiceDefinition } from '@attestry/service-kit';
import { createApp, Views } from '@attestry/service-kit';
import type { GraphQLResolveInfo } from 'graphql';
import { pino } from 'pino';

type Parts = Parameters<typeof createApp>[1];

/** The guard reads the clock once the role has passed: nothing behind it is reached. */
class LetIn extends Error {}

/** SYS is the platform itself; under any other name it is a collector (D17). */
const personOf = (role: string): string => (role === 'SYS' ? 'system' : 'p-01');

const codeOf = (error: unknown): string | undefined => (error as { code?: string } | undefined)?.code;

/** The guards of a running service in front of its mutations, with a token's claims and nothing to connect to. */
export const guardsUnderTest = async (definition: ServiceDefinition) => {
  let now = (): Promise<string> => Promise.reject(new LetIn());
  const config = { signingKey: 'x'.repeat(32), readWaitMs: 0 };
  const parts = { config, logger: pino({ level: 'silent' }), clock: { now: () => now() } };
  const app = await createApp(definition, parts as unknown as Parts);
  await app.init();
  const mutation = app.get(GraphQLSchemaHost).schema.getMutationType();
  const fields = mutation?.getFields() ?? {};

  /** What the command gives: an error of a guard, or of what stands behind the guards. */
  const given = async (command: string, role: string, person: string): Promise<unknown> => {
    const actor = { kind: 'person', person, tenant: 'acme', roles: [role] };
    const context = { req: { caller: { actor, correlationId: 'c' } }, loaders: new Map() };
    const info = { fieldName: command, parentType: mutation } as unknown as GraphQLResolveInfo;
    try {
      return await fields[command]?.resolve?.({}, { input: {} }, context, info);
    } catch (error) {
      return error;
    }
  };

  return {
    commands: Object.keys(fields),
    /** Whether a role alone is let in to a command; anything but yes or FORBIDDEN_ROLE is an error. */
    letsIn: async (command: string, role: string, person = personOf(role)): Promise<boolean> => {
      const error = await given(command, role, person);
      if (error instanceof LetIn) return true;
      if (codeOf(error) === 'FORBIDDEN_ROLE') return false;
      throw error instanceof Error ? error : new Error(`${command} was answered without a guard.`);
    },
    /** Whether a role that may give the command is refused because of where its organization stands. */
    refusesWhile: async (state: string, command: string, role: string): Promise<boolean> => {
      const asked = now;
      now = () => Promise.resolve('2026-01-01T12:00:00.000Z');
      // The standing of the organization, and no grants to auditors.
      const doc = { id: 'acme', state, firms: {}, audits: {} };
      const one = jest.spyOn(app.get(Views), 'one').mockResolvedValue(doc);
      const error = await given(command, role, personOf(role));
      one.mockRestore();
      now = asked;
      return codeOf(error) === 'TENANT_NOT_ACTIVE';
    },
    close: () => app.close(),
  };
};

export type GuardsUnderTest = Awaited<ReturnType<typeof guardsUnderTest>>;
