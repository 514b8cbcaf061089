import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@attestry/service-kit';
import { ControlType, EvidenceType } from '../extended/extended.types.js';
import type { CutItem } from '../population-items/cut.js';
import type { PopulationDoc } from './population-file.projection.js';

@ObjectType('PopulationItem', { description: 'One occurrence of a control.' })
export class PopulationItemType {
  @Field({ description: 'Opaque key.' })
  key!: string;

  @Field({ description: 'When it occurred, RFC 3339 UTC; for a missed one, the end of its window.' })
  occurredAt!: string;

  @Field({ description: 'True for an expected occurrence that nobody performed (POP-5).' })
  missed!: boolean;

  @Field({ description: 'True for one that was performed after its window.' })
  late!: boolean;

  @Field(() => [EvidenceType], { description: 'Proof that the performance named.' })
  evidence!: EvidenceType[];
}

export const PopulationItemConnection = connectionOf(PopulationItemType, 'PopulationItem');

@ObjectType('Population', { description: 'What an operating test is about (domain 2.20).' })
export class PopulationType {
  @Field(() => ID, { description: 'Population id.' })
  id!: string;

  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => ID, { description: 'The test.' })
  testId!: string;

  @Field(() => ControlType, { description: 'The control.' })
  control!: ControlType;

  @Field({ description: 'performances, collector-runs, policy-acceptances or configuration-versions.' })
  query!: string;

  @Field({ description: 'First day.' })
  start!: string;

  @Field({ description: 'Day after the last.' })
  endExclusive!: string;

  @Field({ description: 'DEFINED, FROZEN, CHALLENGED or REPLACED.' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'Why the auditor doubts that it is complete.' })
  doubted?: string;

  @Field(() => ID, { nullable: true, description: 'Population that stands in its place.' })
  replacedBy?: string;

  @Field(() => Int, { nullable: true, description: 'Items, once frozen.' })
  count?: number;

  @Field(() => String, { nullable: true, description: 'Digest of the items by 4.7 (1), once frozen.' })
  digest?: string;

  @Field(() => String, { nullable: true, description: 'Position of this service’s log the items are cut at.' })
  logOffset?: string;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the nonce, recorded before the items were seen.' })
  nonceCommitment?: string;

  @Field(() => Boolean, { nullable: true, description: 'True when frozen before the period had ended.' })
  interim?: boolean;
}

export const toPopulation = ({ controlId, period, frozen, doubt, ...doc }: PopulationDoc): PopulationType => {
  const { count, digest, logOffset, nonceCommitment, interim } = frozen ?? {};
  const figures = frozen ? { count, digest, logOffset, nonceCommitment, interim } : {};
  const words = doubt ? { doubted: doubt.reason, replacedBy: doubt.replacedBy } : {};
  return { ...doc, ...period, control: { id: controlId }, ...figures, ...words } as PopulationType;
};

export const toItem = ({ evidenceIds, ...item }: CutItem): PopulationItemType => ({
  ...item,
  evidence: evidenceIds.map((id) => ({ id })),
});
