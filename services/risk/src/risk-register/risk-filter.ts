import { RISK_CATEGORIES } from '@attestry/contracts';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import type { Filter } from '@attestry/service-kit';
import { PageArgs, requireDay, requireOneOf } from '@attestry/service-kit';
import { RISK_BANDS } from '@attestry/soc2';

const STATES = ['IDENTIFIED', 'ASSESSED', 'TREATED', 'ACCEPTANCE_PROPOSED', 'ACCEPTED', 'CLOSED'] as const;

@ArgsType()
export class RiskFilterArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only risks in this state.' })
  state?: string;

  @Field(() => String, { nullable: true, description: 'Only risks in this band: LOW, MODERATE, HIGH or CRITICAL.' })
  band?: string;

  @Field(() => String, { nullable: true, description: 'Only risks of this category, for example FRAUD.' })
  category?: string;

  @Field(() => ID, { nullable: true, description: 'Only risks of this owner, a pseudonym.' })
  ownerRef?: string;

  @Field(() => String, { nullable: true, description: 'Only risks that touch this criterion, for example CC6.1.' })
  criterion?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only risks that wait for another look (S8), or none of them.' })
  reassess?: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Only risks whose acceptance in force ends by this day, YYYY-MM-DD.',
  })
  acceptanceEndsBy?: string;
}

/** The filter over documents of the register; VALIDATION_FAILED for a word that is none. */
export const filterOf = (args: RiskFilterArgs): Filter => {
  const { state, band, category, ownerRef, criterion, reassess, acceptanceEndsBy } = args;
  if (state) requireOneOf('state', state, STATES);
  if (band) requireOneOf('band', band, RISK_BANDS);
  if (category) requireOneOf('category', category, RISK_CATEGORIES);
  if (acceptanceEndsBy) requireDay('acceptanceEndsBy', acceptanceEndsBy);
  const given = Object.entries({ state, band, category, ownerRef, reassess });
  return {
    match: Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== null)),
    ...(criterion ? { anyOf: { field: 'criteria', values: [criterion] } } : {}),
    ...(acceptanceEndsBy ? { upTo: { field: 'acceptedUntil', value: acceptanceEndsBy } } : {}),
  };
};
