import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At, Connection } from '@attestry/service-kit';
import { Allow, PageArgs, Reading, READERS, requireDay, toConnection, Views } from '@attestry/service-kit';
import { VendorConnection } from './vendor.connection.js';
import type { Subservice, VendorDoc } from './vendor.projection.js';
import { vendorRegister } from './vendor.projection.js';
import type { SubserviceMethodType } from './vendor.type.js';
import { VendorType } from './vendor.type.js';

const toSubservice = ({
  engagementId,
  method,
  csocs,
  monitoringControlId,
  controlIds,
}: Subservice): SubserviceMethodType => ({
  engagement: { id: engagementId },
  method,
  csocs,
  controls: controlIds.map((id) => ({ id })),
  ...(monitoringControlId ? { monitoringControl: { id: monitoringControlId } } : {}),
});

export const toVendor = ({ subservices, ...doc }: VendorDoc): VendorType => ({
  ...doc,
  subservices: subservices.map(toSubservice),
});

@Resolver(() => VendorType)
@Allow(...READERS)
export class VendorResolver {
  constructor(private readonly views: Views) {}

  @Query(() => VendorType, { nullable: true, description: 'One vendor.' })
  async vendor(
    @Args('id', { type: () => ID, description: 'Vendor id.' }) id: string,
    @Reading() at: At,
  ): Promise<VendorType | undefined> {
    const doc = await this.views.one(vendorRegister, id, at);
    return doc && toVendor(doc);
  }

  @Query(() => VendorConnection, { description: 'Vendors in the order in which they were taken up.' })
  async vendors(
    @Args() page: PageArgs,
    @Args('state', { type: () => String, nullable: true, description: 'Only vendors in this state.' })
    state: string | undefined,
    @Args('criticality', { type: () => String, nullable: true, description: 'Only vendors of this criticality.' })
    criticality: string | undefined,
    @Args('reviewDueBy', {
      type: () => String,
      nullable: true,
      description: 'Only those whose next review is due by this day, YYYY-MM-DD.',
    })
    reviewDueBy: string | undefined,
    @Reading() at: At,
  ): Promise<Connection<VendorType>> {
    if (reviewDueBy) requireDay('reviewDueBy', reviewDueBy);
    const match = { ...(state ? { state } : {}), ...(criticality ? { criticality } : {}) };
    const upTo = reviewDueBy ? { upTo: { field: 'nextReviewOn', value: reviewDueBy } } : {};
    return toConnection(await this.views.page(vendorRegister, at, { match, ...upTo }, page), toVendor);
  }
}
