import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@attestry/service-kit';
import { ControlType } from '../extended/extended.types.js';
import type { BridgeChange } from '../bridge-letter/bridge-change.projection.js';
import type { BridgeLetterDoc } from './bridge-letter.projection.js';

@ObjectType('BridgeChange', { description: 'A change that a bridge letter names (BRG-3).' })
export class BridgeChangeType {
  @Field(() => ID, { description: 'The event in the log.' })
  eventId!: string;

  @Field({ description: 'Its type, for example ControlRevised.v1.' })
  type!: string;

  @Field(() => String, { nullable: true, description: 'When it took effect, RFC 3339 UTC.' })
  validFrom?: string;

  @Field(() => ControlType, { nullable: true, description: 'The control it is about.' })
  control?: ControlType;

  @Field(() => ID, { nullable: true, description: 'The vendor it is about.' })
  vendorId?: string;
}

export const toChange = ({ controlId, ...change }: BridgeChange): BridgeChangeType => ({
  ...change,
  ...(controlId ? { control: { id: controlId } } : {}),
});

@ObjectType({ isAbstract: true })
class LetterSpan {
  @Field(() => ID, { description: 'The report it stands on.' })
  reportId!: string;

  @Field({ description: 'First day it speaks of: the day after the report’s period.' })
  from!: string;

  @Field({ description: 'Last day it speaks of.' })
  through!: string;

  @Field({ description: 'Day it lapses, at 00:00 UTC, if no report comes before (BRG-6).' })
  lapsesOn!: string;

  @Field(() => Int, { description: 'Number of changes.' })
  changeCount!: number;

  @Field(() => [BridgeChangeType], { description: 'Changes that took effect in this time, in the order they did.' })
  changes!: BridgeChangeType[];
}

@ObjectType('BridgeLetterDraft', { description: 'What a bridge letter would say; nothing is recorded (Q24).' })
export class BridgeLetterDraftType extends LetterSpan {
  @Field({ description: 'The letter as plain text, without words of management and unsigned.' })
  text!: string;
}

@ObjectType('BridgeLetter', {
  description: 'Management’s letter on the time after a report’s period; not audited (2.25).',
})
export class BridgeLetterType extends LetterSpan {
  @Field(() => ID, { description: 'Letter id.' })
  id!: string;

  @Field({ description: 'DRAFT, SIGNED, LAPSED or REVOKED.' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'What management adds in its own words.' })
  words?: string;

  @Field(() => String, { nullable: true, description: 'Pseudonym of who signed.' })
  signatoryRef?: string;

  @Field(() => String, { nullable: true, description: 'Day of the signature.' })
  signedOn?: string;

  @Field(() => String, { nullable: true, description: 'SHA-256 of what was signed, in canonical JSON.' })
  digest?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is in force no more: TERM_ENDED, NEXT_REPORT, REPORT_RECALLED or MANAGEMENT.',
  })
  endedBy?: string;

  @Field(() => String, { nullable: true, description: 'Words of the revocation.' })
  reason?: string;
}

export const toLetter = ({ changes, signature, dueAt: _, ...doc }: BridgeLetterDoc): BridgeLetterType => ({
  ...doc,
  changeCount: changes.length,
  changes: changes.map(toChange),
  ...(signature ?? {}),
});

export const BridgeLetterConnection = connectionOf(BridgeLetterType, 'BridgeLetter');
