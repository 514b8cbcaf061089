import type { ExecutionContext } from '@nestjs/common';
import { createParamDecorator } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Role } from '@attestry/access';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import type { CommandContext, CommandInput } from '../commands/command.js';
import { DomainError } from '../errors.js';
import type { At } from '../views/view.js';
import { ALLOWED_ROLES } from './allow.js';
import type { Caller } from './request.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The caller of a request, in the graph or beside it; UNAUTHENTICATED without one. */
export const callerOf = (request: FastifyRequest): Caller => {
  if (!request.caller) throw new DomainError('UNAUTHENTICATED', 'Not authenticated.');
  return request.caller;
};

const commandIdOf = ({ commandId }: CommandInput): string => {
  if (commandId === undefined) return randomUUID();
  if (!UUID.test(commandId)) throw new DomainError('VALIDATION_FAILED', 'commandId is a UUID.');
  return commandId.toLowerCase();
};

/** The command context of a mutation: who, as what, when, under which id. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): CommandContext => {
  const graphql = GqlExecutionContext.create(context);
  const { req } = graphql.getContext<{ req: FastifyRequest }>();
  const { actor, correlationId, readAfter } = callerOf(req);
  const { input } = graphql.getArgs<{ input: CommandInput }>();
  const allowed = (Reflect.getMetadata(ALLOWED_ROLES, context.getHandler()) ?? []) as readonly Role[];
  const role = allowed.find((candidate) => actor.roles.includes(candidate));
  if (!role || !req.businessTime) throw new DomainError('FORBIDDEN_ROLE', 'No role of yours allows this.');
  const commandId = commandIdOf(input);
  return {
    tenant: actor.tenant,
    actor: actor.person,
    roles: actor.roles,
    role,
    ...(actor.firm ? { firm: actor.firm } : {}),
    commandId,
    correlationId,
    causationId: commandId,
    ...(input.expectedRevision === undefined ? {} : { expectedRevision: input.expectedRevision }),
    ...(readAfter ? { readAfter } : {}),
    now: req.businessTime,
    newId: uuidv5('aggregate', commandId),
  };
});

/** The organization and instant that a query reads, from the token and the headers. */
export const Reading = createParamDecorator((_: unknown, context: ExecutionContext): At =>
  readingOf(GqlExecutionContext.create(context).getContext()),
);

export const readingOf = ({ req }: { req: FastifyRequest }): At => {
  const { actor, asOf, validAt, readAfter } = callerOf(req);
  return {
    tenant: actor.tenant,
    ...(req.sight ? { sight: req.sight } : {}),
    ...(asOf ? { asOf } : {}),
    ...(validAt ? { validAt } : {}),
    ...(readAfter ? { readAfter } : {}),
  };
};

/** The signed-in caller. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): Caller =>
  callerOf(GqlExecutionContext.create(context).getContext<{ req: FastifyRequest }>().req),
);
