import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ControlType } from '../extended/extended.types.js';
import { lastResponseDay } from '../management-response/response-window.js';
import type { ExceptionDoc, ResponseDoc } from './exception-file.projection.js';

@ObjectType({ description: 'What management says of a deviation; it changes no result (MRS-3).' })
export class ManagementResponseType {
  @Field({ description: 'DRAFT, SUBMITTED or WAIVED.' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'The words; a draft is the organization’s own until submitted.' })
  text?: string;

  @Field(() => String, { nullable: true, description: 'When it was submitted, RFC 3339 UTC.' })
  submittedAt?: string;
}

@ObjectType('AuditException', { description: 'A tested item that does not show what the control says (domain 2.22).' })
export class ExceptionType {
  @Field(() => ID, { description: 'Exception id.' })
  id!: string;

  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => ID, { description: 'The test.' })
  testId!: string;

  @Field(() => ControlType, { description: 'The control.' })
  control!: ControlType;

  @Field({ description: 'Key of the item.' })
  itemKey!: string;

  @Field({ description: 'Code of the attribute.' })
  attribute!: string;

  @Field({ description: 'What was observed; it never changes (EXC-1).' })
  observed!: string;

  @Field({ description: 'When it was raised, RFC 3339 UTC.' })
  raisedAt!: string;

  @Field({ description: 'RAISED, CONFIRMED or CLEARED.' })
  state!: string;

  @Field(() => [ID], { description: 'Requests that asked about it.' })
  requestIds!: readonly string[];

  @Field(() => [String], { description: 'Criteria a confirmed deviation touches; empty before.' })
  criteria!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Why the deviation happened.' })
  cause?: string;

  @Field(() => String, { nullable: true, description: 'What it led to.' })
  effect?: string;

  @Field(() => Boolean, { nullable: true, description: 'True for an override by management or fraud (C4).' })
  override?: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was cleared.' })
  clearedBecause?: string;

  @Field(() => String, { nullable: true, description: 'Last day management may respond (MRS-4), once confirmed.' })
  respondBy?: string;

  @Field(() => ManagementResponseType, { nullable: true, description: 'Management’s response.' })
  response?: ManagementResponseType;
}

const shown = ({ text, ...response }: ResponseDoc, auditSide: boolean): ManagementResponseType =>
  text === undefined || (auditSide && response.state === 'DRAFT') ? response : { ...response, text };

/** An exception as one side sees it: the auditor does not read a response that is still a draft. */
export const toException = (doc: ExceptionDoc, auditSide: boolean): ExceptionType => {
  const { id, auditId, testId, controlId, itemKey, attribute, observed, raisedAt, state } = doc;
  const { confirmed, cleared, response } = doc;
  return {
    ...{ id, auditId, testId, control: { id: controlId }, itemKey, attribute, observed, raisedAt, state },
    requestIds: doc.requestIds ?? [],
    criteria: confirmed?.criteria ?? [],
    ...(confirmed ? { cause: confirmed.cause, effect: confirmed.effect, override: confirmed.override } : {}),
    ...(confirmed ? { respondBy: lastResponseDay(confirmed.at) } : {}),
    ...(cleared ? { clearedBecause: cleared.rationale } : {}),
    ...(response ? { response: shown(response, auditSide) } : {}),
  };
};
