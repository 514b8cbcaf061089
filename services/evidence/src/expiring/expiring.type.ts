import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '@attestry/service-kit';
import { ControlType } from '../control-evidence/control.type.js';
import { EvidenceType } from '../evidence-item/evidence.type.js';

/** How far a question looks ahead, and how far back at what is stale already. */
export const LONGEST_DAYS = 400;

@ArgsType()
export class EvidenceExpiringArgs extends PageArgs {
  @Field(() => Int, {
    description: `Days from the instant that is read, 0 to ${LONGEST_DAYS}; 0 tells what is stale already.`,
  })
  within!: number;

  @Field(() => String, { nullable: true, description: 'Only controls of this owner.' })
  ownerRef?: string;
}

@ObjectType({ description: 'A control whose newest proof goes stale (domain 4.5, Q10).' })
export class ExpiringEvidence {
  @Field(() => ControlType, { description: 'The control.' })
  control!: ControlType;

  @Field(() => ID, { nullable: true, description: 'Its owner, as a pseudonym.' })
  ownerRef?: string;

  @Field(() => EvidenceType, { description: 'The evidence that lasts longest.' })
  evidence!: EvidenceType;

  @Field({ description: 'Until when it is fresh for this control, RFC 3339 UTC.' })
  freshUntil!: string;

  @Field({ description: 'FRESH, EXPIRING or STALE now.' })
  freshness!: string;
}

export const ExpiringEvidenceConnection = connectionOf(ExpiringEvidence, 'ExpiringEvidence');
