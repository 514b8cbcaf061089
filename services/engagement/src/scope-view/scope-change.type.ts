import { Field, ObjectType } from '@nestjs/graphql';
import type { ScopeChange } from '@attestry/soc2';
import { CriterionType } from './criterion.type.js';

@ObjectType('ScopeRemoval', { description: 'A criterion that leaves the scope, with why.' })
export class ScopeRemovalType {
  @Field(() => CriterionType, { description: 'The criterion.' })
  criterion!: CriterionType;

  @Field(() => String, { description: 'CATEGORY_LEFT_OUT, or EXCLUDED with a rationale.' })
  because!: string;
}

/** A change as the graph shows it. */
export const scopeChangeType = ({
  added,
  removed,
}: ScopeChange): { added: CriterionType[]; removed: ScopeRemovalType[] } => ({
  added: added.map((code) => ({ code })),
  removed: removed.map(({ code, because }) => ({ criterion: { code }, because })),
});
