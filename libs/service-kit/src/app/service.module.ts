import type { DynamicModule, Provider, Type } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloFederationDriverConfig } from '@nestjs/apollo';
import { ApolloFederationDriver } from '@nestjs/apollo';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { AccessGuard } from '../access/access.guard.js';
import { AccessLog } from '../access-log/access-log.js';
import { accessLogOf } from '../access-log/access-log.resolver.js';
import { AccessLogging } from '../access-log/access-logging.js';
import { AccessLogType } from '../access-log/access-record.type.js';
import { AccessRecords } from '../access-log/access-records.js';
import { Streams } from '../commands/streams.js';
import { Turns } from '../commands/turns.js';
import { Differences } from '../difference/differences.js';
import { LogWindow } from '../difference/log-window.js';
import { AuditorRights } from '../grants/auditor-rights.js';
import { GrantsGuard } from '../grants/grants.guard.js';
import { StandingGuard } from '../standing/standing.guard.js';
import { Standing } from '../standing/standing.js';
import { Progress } from '../views/progress.js';
import { Views } from '../views/views.js';
import { CommandLogging } from './command-logging.js';
import { graphqlError } from './graphql-error.js';
import type { ServiceDefinition } from './service-definition.js';
import type { ServiceParts } from './service-parts.js';
import {
  APP_POOL,
  CLOCK,
  CONFIG,
  EVENT_STORE,
  KEYS,
  LOGGER,
  PROJECTED,
  PROJECTOR_POOL,
  SERVICE,
  SERVICE_NAME,
} from './tokens.js';

const partProviders = (definition: ServiceDefinition, parts: ServiceParts): Provider[] => [
  { provide: SERVICE, useValue: definition },
  { provide: SERVICE_NAME, useValue: definition.name },
  { provide: CONFIG, useValue: parts.config },
  { provide: CLOCK, useValue: parts.clock },
  { provide: LOGGER, useValue: parts.logger },
  { provide: APP_POOL, useValue: parts.appPool },
  { provide: PROJECTED, useValue: parts.projected },
  { provide: PROJECTOR_POOL, useValue: parts.projectorPool },
  { provide: EVENT_STORE, useValue: parts.store },
  { provide: KEYS, useValue: parts.keys },
];

const graphql = (logger: Logger, entities: readonly Type[] = []): DynamicModule =>
  GraphQLModule.forRoot<ApolloFederationDriverConfig>({
    driver: ApolloFederationDriver,
    autoSchemaFile: { federation: 2 },
    buildSchemaOptions: { orphanedTypes: [...entities, AccessLogType] },
    path: '/graphql',
    playground: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    fieldResolverEnhancers: ['guards', 'interceptors', 'filters'],
    context: (req: FastifyRequest, reply: FastifyReply) => ({ req, reply, loaders: new Map<string, unknown>() }),
    formatError: graphqlError(logger),
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });

@Module({})
export class ServiceModule {
  static of(definition: ServiceDefinition, parts: ServiceParts): DynamicModule {
    return {
      module: ServiceModule,
      imports: [CqrsModule.forRoot(), graphql(parts.logger, definition.entities)],
      providers: [
        ...partProviders(definition, parts),
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: GrantsGuard },
        { provide: APP_GUARD, useClass: StandingGuard },
        { provide: APP_INTERCEPTOR, useClass: CommandLogging },
        { provide: APP_INTERCEPTOR, useClass: AccessLogging },
        AccessLog,
        AccessRecords,
        AuditorRights,
        Standing,
        accessLogOf(definition.name),
        Streams,
        Turns,
        Progress,
        Views,
        LogWindow,
        Differences,
        ...(definition.providers ?? []),
        ...definition.handlers,
        ...definition.resolvers,
      ],
    };
  }
}
