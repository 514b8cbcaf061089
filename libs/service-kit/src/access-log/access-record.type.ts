import { ArgsType, Directive, Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../graphql/connection.js';

@Directive('@shareable')
@ObjectType({
  description: 'A read of an auditor, or a refusal of a right (domain 6, Q39). Nobody can change or remove it.',
})
export class AccessRecord {
  @Field({ description: 'When, RFC 3339 UTC.' })
  at!: string;

  @Field({ description: 'READ or REFUSED.' })
  kind!: string;

  @Field({ description: 'Query or command that was asked; of what a query leads to, the type or `<Type>.<field>`.' })
  what!: string;

  @Field(() => [String], { description: 'Ids and codes that were asked for, as `name=value`.' })
  targets!: readonly string[];

  @Field(() => ID, { description: 'Who asked, as a pseudonym.' })
  person!: string;

  @Field(() => [String], { description: 'Roles of the person.' })
  roles!: readonly string[];

  @Field(() => ID, { nullable: true, description: 'Audit firm of the person.' })
  firm?: string;

  @Field(() => [ID], { description: 'Engagements it is about; of a read that names none, those the firm was granted.' })
  engagements!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Code of a refusal.' })
  code?: string;

  @Field({ description: 'What the records of one request have in common.' })
  correlationId!: string;
}

export const AccessRecordConnection = connectionOf(AccessRecord, 'AccessRecord', 'shareable');

@ObjectType('AccessLog', {
  description: 'What auditors read, and what was refused for want of a right. Every service adds its own records.',
})
@Directive('@key(fields: "id")')
export class AccessLogType {
  @Field(() => ID, { description: 'The engagement; `*` for all that the organization has.' })
  id!: string;
}

/** Every record, of the log of an organization. */
export const WHOLE_LOG = '*';

@ArgsType()
export class AccessRecordArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'READ or REFUSED.' })
  kind?: string;

  @Field(() => ID, { nullable: true, description: 'Only of this person.' })
  person?: string;

  @Field(() => ID, { nullable: true, description: 'Only of people of this firm.' })
  firm?: string;

  @Field(() => String, { nullable: true, description: 'Only of this query, command, type or field.' })
  what?: string;

  @Field(() => String, { nullable: true, description: 'Not before this instant, RFC 3339 UTC.' })
  since?: string;

  @Field(() => String, { nullable: true, description: 'Before this instant, RFC 3339 UTC.' })
  until?: string;
}
