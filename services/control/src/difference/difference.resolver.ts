import { Args, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, DifferencePage, Differences, DifferenceType, PageArgs, ReadingRecorded } from '@attestry/service-kit';
import { controlView } from '../control-details/control.projection.js';
import { obligationView } from '../obligation-calendar/obligation.projection.js';
import { ReadinessDifference } from './readiness-difference.js';

/** What changed in the views of this service between two instants of belief (domain 6, Q29). */
@Resolver(() => DifferenceType)
@Allow('TO', 'CM', 'AU', 'AL', 'SYS')
export class DifferenceResolver {
  constructor(
    private readonly differences: Differences,
    private readonly readiness: ReadinessDifference,
  ) {}

  @ResolveReference()
  reference({ id }: { id: string }): DifferenceType {
    return { id };
  }

  @ResolveField(() => DifferencePage, {
    description:
      'The control list: promise, owner, mappings, implementation. Codes: VALIDATION_FAILED, LIMIT_EXCEEDED.',
  })
  controls(
    @Parent() { id }: DifferenceType,
    @Args() page: PageArgs,
    @ReadingRecorded() at: At,
  ): Promise<DifferencePage> {
    return this.differences.ofView(controlView, id, page, at);
  }

  @ResolveField(() => DifferencePage, {
    description: 'Obligations of the calendar: dues and their state. Codes: VALIDATION_FAILED, LIMIT_EXCEEDED.',
  })
  calendar(
    @Parent() { id }: DifferenceType,
    @Args() page: PageArgs,
    @ReadingRecorded() at: At,
  ): Promise<DifferencePage> {
    return this.differences.ofView(obligationView, id, page, at);
  }

  @ResolveField(() => DifferencePage, {
    description:
      'How criteria in scope stand (domain 4.2), by code; needs `engagementId`. Codes: VALIDATION_FAILED, NOT_FOUND, LIMIT_EXCEEDED.',
  })
  criterionReadiness(
    @Parent() { id }: DifferenceType,
    @Args() page: PageArgs,
    @ReadingRecorded() at: At,
  ): Promise<DifferencePage> {
    return this.readiness.of(id, page, at);
  }
}
