import { Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, Reading, READERS, Views } from '@attestry/service-kit';
import { DESCRIPTION_PARTS } from '../system-description/parts.js';
import { descriptionIdOf } from '../system-description/system-description.js';
import type { SystemDescriptionDoc } from './system-description.projection.js';
import { systemDescriptionView } from './system-description.projection.js';
import type { SystemDescriptionPartType } from './system-description.type.js';
import { SystemDescriptionType } from './system-description.type.js';

const partsOf = ({ text }: SystemDescriptionDoc): SystemDescriptionPartType[] =>
  DESCRIPTION_PARTS.map((part) => {
    const words = text[part];
    return words === undefined ? { part } : { part, text: words };
  });

const cuecsOf = ({ cuecs }: SystemDescriptionDoc): SystemDescriptionType['cuecs'] =>
  cuecs.map(({ cuecId, criterion: code }) => ({ cuecId, criterion: { code } }));

@Resolver(() => SystemDescriptionType)
@Allow(...READERS)
export class SystemDescriptionResolver {
  constructor(private readonly views: Views) {}

  @Query(() => SystemDescriptionType, {
    nullable: true,
    description: 'The description of the organization’s system, current version.',
  })
  async systemDescription(@Reading() at: At): Promise<SystemDescriptionType | undefined> {
    const doc = await this.views.one(systemDescriptionView, descriptionIdOf(at.tenant), at);
    return doc && { ...doc, parts: partsOf(doc), cuecs: cuecsOf(doc) };
  }
}
