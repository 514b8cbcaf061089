import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, NotForObservers, Reading, Views } from '@attestry/service-kit';
import { LogSlice } from '../log-slice/log-slice.js';
import { populationFile } from '../population-file/population-file.projection.js';
import { redraw } from './redraw.js';
import { sampleFile } from './sample-file.projection.js';
import { RedrawProof, SampleType } from './sample.type.js';

@Resolver(() => SampleType)
@Allow('TO', 'CM', 'CO', 'AU', 'AL', 'SYS')
@NotForObservers()
export class SamplesResolver {
  constructor(
    private readonly views: Views,
    private readonly log: LogSlice,
  ) {}

  @Query(() => SampleType, { nullable: true, description: 'The sample of a population, by the population’s id.' })
  sample(@Args('id', { type: () => ID }) id: string, @Reading() at: At): Promise<SampleType | undefined> {
    return this.views.one(sampleFile, id, at);
  }

  @ResolveField(() => RedrawProof, { nullable: true, description: 'The draw done again, here and now.' })
  async proof(@Parent() { id }: SampleType, @Reading() at: At): Promise<RedrawProof | undefined> {
    const doc = await this.views.one(sampleFile, id, at);
    const population = await this.views.one(populationFile, id, at);
    if (!doc || !population?.frozen) return undefined;
    return redraw(doc, await this.log.cut(at.tenant, { ...population, logOffset: population.frozen.logOffset }));
  }
}
