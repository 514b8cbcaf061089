import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ControlType, EngagementType } from '../extensions/extended.types.js';

@ObjectType({ description: 'A control that a subservice organization must run for ours to work.' })
export class Csoc {
  @Field(() => ID, { description: 'Its id.' })
  csocId!: string;

  @Field({ description: 'Code of the criterion it serves.' })
  criterion!: string;
}

@ObjectType({ description: 'How an engagement relies on a vendor as a subservice organization (VEN-1, VEN-2).' })
export class SubserviceMethodType {
  @Field(() => EngagementType, { description: 'The engagement.' })
  engagement!: EngagementType;

  @Field({ description: 'INCLUSIVE or CARVE_OUT.' })
  method!: string;

  @Field(() => [Csoc], { description: 'Controls expected of it.' })
  csocs!: readonly Csoc[];

  @Field(() => ControlType, { nullable: true, description: 'Our control that watches it.' })
  monitoringControl?: ControlType;

  @Field(() => [ControlType], { description: 'Its controls under test, with the inclusive method.' })
  controls!: ControlType[];
}

@ObjectType({ description: 'The last review of a vendor.' })
export class VendorReview {
  @Field({ description: 'APPROVED or NOT_APPROVED.' })
  outcome!: string;

  @Field(() => String, { nullable: true, description: 'Day of the review.' })
  reviewedOn?: string;

  @Field(() => String, { nullable: true, description: 'What it showed for itself, for example SOC_2_TYPE_2.' })
  reportType?: string;

  @Field(() => String, { nullable: true, description: 'Where the report is kept.' })
  reportRef?: string;

  @Field(() => String, { nullable: true, description: 'First day the report covers.' })
  coverageStart?: string;

  @Field(() => String, { nullable: true, description: 'Last day the report covers.' })
  coverageEnd?: string;

  @Field(() => Int, { description: 'Exceptions that the report notes.' })
  exceptions!: number;
}

@ObjectType('Vendor', { description: 'A vendor, and how engagements rely on it (domain 2.12).' })
export class VendorType {
  @Field(() => ID, { description: 'Vendor id.' })
  id!: string;

  @Field({ description: 'Its name.' })
  title!: string;

  @Field({ description: 'CRITICAL, HIGH, MODERATE or LOW.' })
  criticality!: string;

  @Field(() => [String], { description: 'Codes of the data types it gets to see.' })
  dataTypes!: readonly string[];

  @Field({ description: 'PROPOSED, APPROVED, RELIED_UPON or OFFBOARDED.' })
  state!: string;

  @Field(() => VendorReview, { nullable: true, description: 'Its last review.' })
  lastReview?: VendorReview;

  @Field(() => String, { nullable: true, description: 'Day of its next review (VEN-3).' })
  nextReviewOn?: string;

  @Field({ description: 'True once that day has passed and was told.' })
  reviewOverdue!: boolean;

  @Field(() => [SubserviceMethodType], { description: 'How engagements rely on it, newest last.' })
  subservices!: SubserviceMethodType[];

  @Field(() => String, { nullable: true, description: 'First day without it.' })
  offboardedFrom?: string;
}
