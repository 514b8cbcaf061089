import { Directive, Field, ID, ObjectType } from '@nestjs/graphql';
import type { Criterion } from '@attestry/soc2';
import { criterionOf } from '@attestry/soc2';

@ObjectType('Criterion', { description: 'A trust services criterion by its code, with a label of our own (domain 0).' })
@Directive('@key(fields: "code")')
export class CriterionType {
  @Field(() => ID, { description: 'Criterion code, for example `CC6.1`.' })
  code!: string;

  @Field({ description: 'Short name of our own.' })
  name!: string;

  @Field({ description: 'Label of our own; the criterion’s wording is its owner’s.' })
  label!: string;

  @Field({ description: 'SECURITY, AVAILABILITY, PROCESSING_INTEGRITY, CONFIDENTIALITY or PRIVACY.' })
  category!: string;

  @Field({ description: 'The code up to the dot, for example `CC6`.' })
  series!: string;
}

const shown = ({ code, name, label, category, series }: Criterion): CriterionType => ({
  code,
  name,
  label,
  category,
  series,
});

/** Criteria of the catalogue by code; a code the catalogue does not have is left out. */
export const toCriteria = (codes: readonly string[]): CriterionType[] =>
  codes.flatMap((code) => {
    const criterion = criterionOf(code);
    return criterion ? [shown(criterion)] : [];
  });
