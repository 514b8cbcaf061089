import { ArgsType, Field } from '@nestjs/graphql';
import { LAST_DAY, PageArgs, requireSpan } from '@attestry/service-kit';
import type { Period } from '@attestry/soc2';
import { periodOf, startOfDay } from '@attestry/soc2';

const FIRST_DAY = 'First day, YYYY-MM-DD.';

/** A period of a question. */
@ArgsType()
export class SpanArgs {
  @Field(() => String, { description: FIRST_DAY })
  from!: string;

  @Field(() => String, { description: LAST_DAY })
  to!: string;
}

/** The same, of a list. */
@ArgsType()
export class PeriodArgs extends PageArgs {
  @Field(() => String, { description: FIRST_DAY })
  from!: string;

  @Field(() => String, { description: LAST_DAY })
  to!: string;
}

/** The days people speak of, as a half-open period. */
export const periodIn = ({ from, to }: SpanArgs): Period => {
  requireSpan(from, to);
  return periodOf(from, to);
};

/** First instant of a period and the one after its last. */
export const boundsOf = ({ start, endExclusive }: Period): { readonly from: string; readonly to: string } => ({
  from: startOfDay(start),
  to: startOfDay(endExclusive),
});

/** Whether a validity, both ends included, touches a period. */
export const touches = (period: Period, { validFrom, validTo }: { validFrom: string; validTo: string }): boolean => {
  const { from, to } = boundsOf(period);
  return Date.parse(validFrom) < Date.parse(to) && Date.parse(validTo) >= Date.parse(from);
};
