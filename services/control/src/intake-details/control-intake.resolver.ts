import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, Reading, READERS, Views } from '@attestry/service-kit';
import { controlView } from '../control-details/control.projection.js';
import { toControl } from '../control-details/control.type.js';
import { Standings } from '../readiness/standings.reader.js';
import { controlIntakeView } from './control-intake.projection.js';
import { ControlIntakeType } from './control-intake.type.js';

@Resolver()
@Allow(...READERS)
export class ControlIntakeResolver {
  constructor(
    private readonly views: Views,
    private readonly standings: Standings,
  ) {}

  @Query(() => ControlIntakeType, { nullable: true, description: 'An adoption of several controls, or an import.' })
  async controlIntake(
    @Args('id', { type: () => ID, description: 'Id of the adoption or import.' }) id: string,
    @Reading() at: At,
  ): Promise<ControlIntakeType | undefined> {
    const doc = await this.views.one(controlIntakeView, id, at);
    if (!doc) return undefined;
    const { controlIds, ...head } = doc;
    const found = await this.views.many(controlView, controlIds, at);
    const { validAt } = await this.standings.instants(at);
    const docs = controlIds.flatMap((controlId) => found.get(controlId) ?? []);
    return { ...head, controls: docs.map((one) => toControl(one, validAt)), pending: controlIds.length - docs.length };
  }
}
