import { ArgsType, Field, ID } from '@nestjs/graphql';
import type { Filter } from '@attestry/service-kit';
import { PageArgs } from '@attestry/service-kit';
import { present } from '../shape/present.js';

@ArgsType()
export class RequestFilterArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only requests in this state.' })
  state?: string;

  @Field(() => String, { nullable: true, description: 'INITIAL, FOLLOW_UP or QUESTION.' })
  kind?: string;

  @Field(() => ID, { nullable: true, description: 'Only requests about this control.' })
  controlId?: string;

  @Field(() => ID, { nullable: true, description: 'Only requests that this person answers.' })
  assigneeRef?: string;

  @Field(() => ID, { nullable: true, description: 'Only requests that follow this one.' })
  parentId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Only requests whose lateness has reached OWNER, CM or TO last.',
  })
  late?: string;

  @Field(() => String, { nullable: true, description: 'Only requests due on this day or before, YYYY-MM-DD.' })
  dueUpTo?: string;
}

/** Which requests of an audit are asked for; an argument that is absent or null asks for all. */
export const requestFilter = (auditId: string, args: RequestFilterArgs): Filter => {
  const { state, kind, controlId, assigneeRef, parentId, late, dueUpTo } = args;
  const match = present({ state, kind, controlId, assigneeRef, parentId, late });
  return { match: { auditId, ...match }, ...(dueUpTo ? { upTo: { field: 'dueOn', value: dueUpTo } } : {}) };
};
