import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { proposeOpinion } from '@attestry/soc2';
import { ControlType } from '../extended/extended.types.js';
import type { ConcludedCriterion, OpinionDoc } from './opinion-file.projection.js';

@ObjectType('CriterionConclusion', { description: 'What an audit concludes on a criterion (domain 4.8).' })
export class CriterionConclusionType {
  @Field(() => ID, { description: 'Criterion code.' })
  code!: string;

  @Field({ description: 'MET, MET_WITH_COMPENSATION, LIMITED or NOT_MET.' })
  conclusion!: string;

  @Field(() => [ControlType], { description: 'Controls that stood in for failed primaries.' })
  compensatedBy!: ControlType[];

  @Field(() => String, { nullable: true, description: 'Why they compensate.' })
  reason?: string;

  @Field({ description: 'True when a primary control never had to operate.' })
  noOccurrence!: boolean;
}

@ObjectType({ description: 'How the opinion follows from the criteria (domain 6, Q22).' })
export class OpinionArithmetic {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field({ description: 'Proposed opinion, or CHOICE_REQUIRED where the rules have no default (O1).' })
  kind!: string;

  @Field({ description: 'Row of 4.8 that decided, O1 to O5.' })
  rule!: string;

  @Field(() => Int, { description: 'M: criteria in scope.' })
  inScope!: number;

  @Field(() => [String], { description: 'X: criteria not met.' })
  notMet!: readonly string[];

  @Field(() => [String], { description: 'L: criteria limited in scope.' })
  limited!: readonly string[];

  @Field({ description: 'Finding on the system description: FAIR, MATERIAL or PERVASIVE.' })
  description!: string;

  @Field({ description: 'The figures compared.' })
  arithmetic!: string;

  @Field(() => [CriterionConclusionType], { description: 'Every criterion in scope, in catalogue order.' })
  criteria!: CriterionConclusionType[];

  @Field({ description: 'True once management has signed its assertion.' })
  assertionSigned!: boolean;
}

export const toConclusion = (concluded: ConcludedCriterion): CriterionConclusionType => {
  const { code, conclusion, compensatedBy, reason, noOccurrence = false } = concluded;
  const because = reason === undefined ? {} : { reason };
  return { code, conclusion, compensatedBy: compensatedBy.map((id) => ({ id })), ...because, noOccurrence };
};

/** The arithmetic of a proposal, worked out again from the conclusions it stands on. */
export const toArithmetic = ({ id, proposal, criteria, assertion }: OpinionDoc): OpinionArithmetic | undefined => {
  if (!proposal) return undefined;
  const { kind, rule, M, notMet, limited, description = 'FAIR' } = proposal;
  const conclusions = new Map(criteria.map((one) => [one.code, one.conclusion]));
  const { arithmetic } = proposeOpinion({ criteria: conclusions, categories: [], description });
  return {
    auditId: id,
    kind,
    rule,
    inScope: M,
    notMet,
    limited,
    description,
    arithmetic,
    criteria: criteria.map(toConclusion),
    assertionSigned: assertion !== undefined,
  };
};
