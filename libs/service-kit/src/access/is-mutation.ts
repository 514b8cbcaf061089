import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';

/** True for a command itself; not for a query, nor for the fields of a command's answer. */
export const isMutation = (context: ExecutionContext): boolean =>
  GqlExecutionContext.create(context).getInfo<{ parentType?: { name: string } } | undefined>()?.parentType?.name ===
  'Mutation';
