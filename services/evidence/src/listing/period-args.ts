import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs, refuseField, requireDay } from '@attestry/service-kit';
import type { Period } from '@attestry/soc2';
import { periodOf, startOfDay } from '@attestry/soc2';

@ArgsType()
export class PeriodArgs extends PageArgs {
  @Field(() => String, { description: 'First day, YYYY-MM-DD.' })
  from!: string;

  @Field(() => String, { description: 'Last day, included.' })
  to!: string;
}

/** The days people speak of, as a half-open period. */
export const periodIn = ({ from, to }: Pick<PeriodArgs, 'from' | 'to'>): Period => {
  requireDay('from', from);
  requireDay('to', to);
  return from <= to ? periodOf(from, to) : refuseField('to', 'is not before from.');
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
