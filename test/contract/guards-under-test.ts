import 'reflect-metadata';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { ServiceDefinition } from '@attestry/service-kit';
import { createApp } from '@attestry/service-kit';
import type { GraphQLResolveInfo } from 'graphql';
import { pino } from 'pino';

type Parts = Parameters<typeof createApp>[1];

/** The guard reads the clock once the role has passed: nothing behind it is reached. */
class LetIn extends Error {}

const codeOf = (error: unknown): string | undefined => (error as { code?: string }).code;

/** The guards of a running service in front of its mutations, with a token's claims and nothing to connect to. */
export const guardsUnderTest = async (definition: ServiceDefinition) => {
  const clock = {
    now: () => Promise.reject(new LetIn()),
  };
  const config = { signingKey: 'x'.repeat(32), readWaitMs: 0 };
  const parts = { config, logger: pino({ level: 'silent' }), clock };
  const app = await createApp(definition, parts as unknown as Parts);
  await app.init();
  const mutation = app.get(GraphQLSchemaHost).schema.getMutationType();
  const fields = mutation?.getFields() ?? {};
  return {
    commands: Object.keys(fields),
    /** Whether a role alone is let in to a command; anything but yes or FORBIDDEN_ROLE is an error. */
    letsIn: async (command: string, role: string): Promise<boolean> => {
      const actor = { kind: 'person', person: 'p-01', tenant: 'acme', roles: [role] };
      const context = { req: { caller: { actor, correlationId: 'c' } }, loaders: new Map() };
      const info = { fieldName: command, parentType: mutation } as unknown as GraphQLResolveInfo;
      try {
        await fields[command]?.resolve?.({}, { input: {} }, context, info);
      } catch (error) {
        if (error instanceof LetIn) return true;
        if (codeOf(error) === 'FORBIDDEN_ROLE') return false;
        throw error;
      }
      throw new Error(`${command} was answered without a guard.`);
    },
    close: () => app.close(),
  };
};

export type GuardsUnderTest = Awaited<ReturnType<typeof guardsUnderTest>>;
