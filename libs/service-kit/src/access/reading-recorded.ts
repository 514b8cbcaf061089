import type { ExecutionContext } from '@nestjs/common';
import { createParamDecorator } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { CommonCode } from '../errors.js';
import { DomainError } from '../errors.js';
import type { At } from '../views/view.js';
import { readingOf } from './by.js';

const HEADERS = {
  validAt: { header: 'valid-at', code: 'VALID_TIME_NOT_APPLICABLE' },
  asOf: { header: 'as-of', code: 'RECORDED_TIME_NOT_APPLICABLE' },
} as const satisfies Record<string, { header: string; code: CommonCode }>;

/** What a query reads, without headers that have no meaning for it: an answer that ignored one would look like one about it. */
const readingWithout = (context: ExecutionContext, ...senseless: readonly (keyof typeof HEADERS)[]): At => {
  const graphql = GqlExecutionContext.create(context);
  const at = readingOf(graphql.getContext());
  const given = senseless.find((name) => at[name] !== undefined);
  if (given === undefined) return at;
  const { header, code } = HEADERS[given];
  const { fieldName: query } = graphql.getInfo<{ fieldName: string }>();
  throw new DomainError(code, `${query} is not read at such an instant: leave the header ${header} out.`, { query });
};

/** What a query reads that knows recorded time only: a log of what was recorded, or one that names its valid times itself. */
export const ReadingRecorded = createParamDecorator((_: unknown, context: ExecutionContext): At =>
  readingWithout(context, 'validAt'),
);

/** What a query reads that is about now only: what a command would do. */
export const ReadingNow = createParamDecorator((_: unknown, context: ExecutionContext): At =>
  readingWithout(context, 'validAt', 'asOf'),
);
