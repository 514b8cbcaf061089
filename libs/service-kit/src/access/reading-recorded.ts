import type { ExecutionContext } from '@nestjs/common';
import { createParamDecorator } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { DomainError } from '../errors.js';
import type { At } from '../views/view.js';
import { readingOf } from './by.js';

/**
 * What a query reads that knows recorded time only: a log of what was recorded, or a question that names its valid times itself.
 * The header `valid-at` is refused there, because an answer that ignored it would look like one about that instant.
 */
export const ReadingRecorded = createParamDecorator((_: unknown, context: ExecutionContext): At => {
  const graphql = GqlExecutionContext.create(context);
  const at = readingOf(graphql.getContext());
  if (at.validAt !== undefined)
    throw new DomainError(
      'VALID_TIME_NOT_APPLICABLE',
      'This is not read at a valid instant: leave the header valid-at out.',
      {
        query: graphql.getInfo<{ fieldName: string }>().fieldName,
      },
    );
  return at;
});
