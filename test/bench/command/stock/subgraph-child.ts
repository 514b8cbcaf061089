import { randomUUID } from 'node:crypto';
import type * as Apollo from '@nestjs/apollo';
import type * as Common from '@nestjs/common';
import type * as Core from '@nestjs/core';
import type { CommandBus as Bus, CommandHandler as Handles, CqrsModule as CommandModule } from '@nestjs/cqrs';
import type * as GraphQL from '@nestjs/graphql';
import pg from 'pg';
import { metaOf } from '../../log/payload.js';
import type { EmmettStore } from '../../peers/emmett.js';
import { loaderOf } from '../../peers/install.js';
import { KINDS, POOL_SIZE, SCHEDULES } from '../workload.js';
import { STOCK_FOLDER } from './packages.js';

/** A federated subgraph of Nest on Express with zod and emmett. */
const load = loaderOf(STOCK_FOLDER);
load('reflect-metadata');
const { Module, Inject } = load('@nestjs/common') as typeof Common;
const { NestFactory } = load('@nestjs/core') as typeof Core;
const { Args, Field, GraphQLModule, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } = load(
  '@nestjs/graphql',
) as typeof GraphQL;
const { ApolloFederationDriver } = load('@nestjs/apollo') as typeof Apollo;
const { CommandBus, CommandHandler, CqrsModule } = load('@nestjs/cqrs') as Cqrs;

interface Cqrs {
  readonly CommandBus: typeof Bus;
  readonly CommandHandler: typeof Handles;
  readonly CqrsModule: typeof CommandModule;
}

interface Zod {
  object(fields: object): { parse(value: unknown): Input };
  string(): { min(least: number): object; uuid(): object };
  enum(values: readonly string[]): object;
  array(of: object): { min(least: number): object };
}
const { z } = load('zod') as { z: Zod };

interface Input {
  readonly commandId: string;
  readonly collectorId: string;
}

const shape = z.object({
  commandId: z.string().uuid(),
  collectorId: z.string().min(1),
  kind: z.enum(KINDS),
  controlIds: z.array(z.string().min(1)).min(1),
  schedule: z.enum(SCHEDULES),
  secretRef: z.string().min(1),
});

interface Emmett {
  getPostgreSQLEventStore(url: string, options: object): Store;
}
type Store = EmmettStore & {
  readStream(stream: string): Promise<{ readonly currentStreamVersion: bigint; readonly streamExists: boolean }>;
};

const url = process.env['OWNER_DATABASE_URL'] ?? '';
const pool = new pg.Pool({ connectionString: url, max: POOL_SIZE });
const { getPostgreSQLEventStore } = load('@event-driven-io/emmett-postgresql') as Emmett;
const store = getPostgreSQLEventStore(url, { connectionOptions: { pool } });
const STORE = Symbol('store');

@InputType()
class RegisterCollectorInput {
  @Field(() => ID) commandId!: string;
  @Field(() => ID) collectorId!: string;
  @Field(() => String) kind!: string;
  @Field(() => [ID]) controlIds!: string[];
  @Field(() => String) schedule!: string;
  @Field(() => ID) secretRef!: string;
}

@ObjectType()
class Recorded {
  @Field(() => ID) id!: string;
  @Field(() => String) stream!: string;
  @Field(() => Int) revision!: number;
}

class RegisterCollector {
  constructor(readonly input: RegisterCollectorInput) {}
}

@CommandHandler(RegisterCollector)
class RegisterCollectorHandler {
  constructor(@Inject(STORE) private readonly events: Store) {}

  async execute({ input }: RegisterCollector): Promise<Recorded> {
    const { commandId, ...data } = shape.parse(input);
    const stream = `collector-bench-${data.collectorId}`;
    const { currentStreamVersion, streamExists } = await this.events.readStream(stream);
    if (streamExists) throw new Error('The collector is there already.');
    const event = { type: 'CollectorRegistered.v1', data, metadata: metaOf(randomUUID()) };
    const appended = await this.events.appendToStream(stream, [event], { expectedStreamVersion: currentStreamVersion });
    return { id: data.collectorId, stream, revision: Number(appended.nextExpectedStreamVersion) - 1 };
  }
}

@Resolver()
class CollectorResolver {
  constructor(@Inject(CommandBus) private readonly commands: Bus) {}

  @Query(() => String)
  ping(): string {
    return 'pong';
  }

  @Mutation(() => Recorded)
  registerCollector(@Args('input') input: RegisterCollectorInput): Promise<Recorded> {
    return this.commands.execute(new RegisterCollector(input));
  }
}

@Module({
  imports: [
    CqrsModule.forRoot(),
    GraphQLModule.forRoot<Apollo.ApolloFederationDriverConfig>({
      driver: ApolloFederationDriver,
      autoSchemaFile: { federation: 2 },
      playground: false,
    }),
  ],
  providers: [{ provide: STORE, useValue: store }, RegisterCollectorHandler, CollectorResolver],
})
class StockSubgraph {}

await store.schema.migrate();
const app = await NestFactory.create(StockSubgraph, { logger: false });
await app.listen(Number(process.env['PORT']), '127.0.0.1');
