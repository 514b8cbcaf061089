import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Evidence', { description: 'A piece of evidence that a control works (domain 2.13).' })
@Directive('@key(fields: "id")')
export class EvidenceType {
  @Field(() => ID, { description: 'Evidence id.' })
  id!: string;

  @Field(() => [ID], { description: 'Controls it is evidence of.' })
  controlIds!: readonly string[];

  @Field({ description: 'Kind of evidence, as in the control library, for example `access_review_export`.' })
  kind!: string;

  @Field({ description: 'SUBMITTED, ACCEPTED, REJECTED, SUPERSEDED or WITHDRAWN.' })
  state!: string;

  @Field({ description: 'Lower-hex SHA-256 of the content.' })
  digest!: string;

  @Field({ description: 'HUMAN, COLLECTOR or PARTNER.' })
  sourceKind!: string;

  @Field({ description: 'Start of the time the evidence speaks of, RFC 3339 UTC.' })
  validFrom!: string;

  @Field({ description: 'End of the time the evidence speaks of; equal to the start for a point in time.' })
  validTo!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Until when it counts as fresh (domain 4.5); absent before acceptance.',
  })
  freshUntil?: string;

  @Field({ description: 'Who submitted it: a person as a pseudonym, or a collector.' })
  submittedBy!: string;

  @Field(() => Int, { description: 'Size of what was submitted.' })
  bytes!: number;

  @Field({ description: 'Media type of what was submitted.' })
  mediaType!: string;

  @Field({ description: 'True when recorded after the lock of the period that it speaks of (EVD-7).' })
  afterLock!: boolean;

  @Field(() => ID, { nullable: true, description: 'Request of the auditor that it answers.' })
  requestId?: string;

  @Field(() => ID, { nullable: true, description: 'Collector that brought it.' })
  collectorId?: string;

  @Field(() => ID, { nullable: true, description: 'Run of the collector that it speaks of.' })
  runId?: string;

  @Field(() => String, { nullable: true, description: 'PERSON or RULE, once accepted (EVD-1).' })
  acceptedBy?: string;

  @Field(() => ID, { nullable: true, description: 'Evidence that took its place; both stay readable (EVD-4).' })
  supersededBy?: string;

  @Field(() => String, { nullable: true, description: 'Digest of the redacted file that readers get now.' })
  redactedDigest?: string;

  @Field({ description: 'True when recorded more than 14 days after the time it speaks of (EVD-6).' })
  late!: boolean;

  @Field(() => [ID], { description: 'Legal holds that are active; nobody withdraws it while there is one.' })
  holds!: readonly string[];

  @Field({ description: 'When the platform recorded the submission.' })
  submittedAt!: string;
}
