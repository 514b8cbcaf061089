import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@attestry/service-kit';

@ObjectType('NextAction', {
  description: 'One thing to do next: the command that moves a part of a gate, and who may give it (domain 4.11).',
})
export class NextActionType {
  @Field(() => ID, { description: 'The engagement it is for.' })
  engagementId!: string;

  @Field(() => Int, { description: 'Step it moves on.' })
  step!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the gate it moves; absent for work on a remediation item.',
  })
  part?: string;

  @Field(() => String, { description: 'Command of the graph, for example approveSystemDescription.' })
  action!: string;

  @Field(() => String, { description: 'Role that gives it: TO, CM, CO, RO or AL.' })
  role!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The one person who can, by pseudonym; absent when the role is enough.',
  })
  personRef?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Who cannot, although the role would allow it (separation of duties).',
  })
  notBy?: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it is about: a criterion, a control, a family, a risk, a need, an item or a part.',
  })
  about?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Day by which: of the item; the as-of date or period start (step 3); else the soft limit of the step.',
  })
  dueOn?: string;
}

export const NextActionConnection = connectionOf(NextActionType, 'NextAction');

/** Actions have no key of their own: a cursor is a place in the list. */
export const place = (_: NextActionType, index: number): string => String(index);
