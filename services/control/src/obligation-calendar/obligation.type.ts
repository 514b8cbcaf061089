import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@attestry/service-kit';

@ObjectType('Obligation', { description: 'Something that falls due in the calendar (domain 2.26).' })
export class ObligationType {
  @Field(() => ID, { description: 'Obligation id.' })
  id!: string;

  @Field({
    description:
      'CONTROL_OCCURRENCE, REAUDIT, RISK_ASSESSMENT, POLICY_REVIEW, VENDOR_REVIEW, EVIDENCE_RENEWAL or OTHER.',
  })
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'The control it is about.' })
  controlId?: string;

  @Field(() => ID, { nullable: true, description: 'The engagement it is about.' })
  engagementId?: string;

  @Field({ description: 'Day it is due.' })
  dueOn!: string;

  @Field({ description: 'ONCE, or the frequency it falls due again with, counted from the due day (MON-3).' })
  recurrence!: string;

  @Field({ description: 'DUE, OVERDUE, FULFILLED, WAIVED, or CANCELLED with its control (MON-5).' })
  state!: string;

  @Field(() => ID, { nullable: true, description: 'Evidence of its fulfilment.' })
  evidenceId?: string;
}

export const ObligationConnection = connectionOf(ObligationType, 'Obligation');
