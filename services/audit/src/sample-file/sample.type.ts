import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Further items of the same draw.' })
export class SampleExtension {
  @Field(() => [String], { description: 'Keys, in the order of the draw.' })
  added!: readonly string[];

  @Field({ description: 'Why.' })
  reason!: string;
}

@ObjectType({ description: 'An item taken instead of another.' })
export class SampleReplacement {
  @Field({ description: 'Key that was taken out.' })
  removed!: string;

  @Field({ description: 'Next key of the draw.' })
  added!: string;

  @Field({ description: 'Why.' })
  reason!: string;
}

@ObjectType({ description: 'Rank of an item in the draw: HMAC-SHA-256 of its key under the seed (domain 4.7).' })
export class ItemRank {
  @Field({ description: 'Key of the item.' })
  key!: string;

  @Field({ description: 'Lower-hex rank; the draw takes the lowest first.' })
  rank!: string;
}

@ObjectType({ description: 'The draw done again from the log and the nonce (SMP-3).' })
export class RedrawProof {
  @Field({ description: 'Digest of the items as the log gives them now.' })
  populationDigest!: string;

  @Field({ description: 'Seed worked out again.' })
  seed!: string;

  @Field(() => [ItemRank], { description: 'The items drawn again, in order, with their ranks.' })
  drawn!: ItemRank[];

  @Field({ description: 'True when seed, sample and extensions are those on record.' })
  matches!: boolean;
}

@ObjectType('Sample', { description: 'The sample of a population (domain 2.21).' })
export class SampleType {
  @Field(() => ID, { description: 'Sample id: that of its population.' })
  id!: string;

  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => ID, { description: 'The test.' })
  testId!: string;

  @Field({ description: 'Seed of the draw.' })
  seed!: string;

  @Field({ description: 'The nonce, revealed by the draw.' })
  nonce!: string;

  @Field({ description: 'Row of 4.7 that sized it, for example `PER_OCCURRENCE:BASE`.' })
  sizeRule!: string;

  @Field({ description: 'BASE or ELEVATED.' })
  risk!: string;

  @Field(() => Int, { description: 'Items first drawn.' })
  n!: number;

  @Field(() => String, { nullable: true, description: 'Why more were drawn than the rule asks for.' })
  reason?: string;

  @Field(() => [String], { description: 'Keys first drawn, in the order of the draw.' })
  drawn!: readonly string[];

  @Field(() => [SampleExtension], { description: 'Extensions, oldest first.' })
  extensions!: readonly SampleExtension[];

  @Field(() => [SampleReplacement], { description: 'Replacements, oldest first.' })
  replacements!: readonly SampleReplacement[];

  @Field(() => [String], { description: 'Keys to test now.' })
  items!: readonly string[];
}
