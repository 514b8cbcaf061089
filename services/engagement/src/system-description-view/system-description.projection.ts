import type { RecordedOf } from '@attestry/contracts';
import { view } from '@attestry/service-kit';
import type { DescriptionText } from '../system-description/parts.js';
import { textOf } from '../system-description/parts.js';

/** The description of the organization's system; the key is the system's id. */
export interface SystemDescriptionDoc {
  readonly id: string;
  readonly version: number;
  readonly state: 'DRAFT' | 'APPROVED' | 'FROZEN';
  readonly text: DescriptionText;
  readonly vendorIds: readonly string[];
  readonly cuecs: readonly { readonly cuecId: string; readonly criterion: string }[];
  readonly digest: string;
  readonly editedBy: string;
  readonly approvedBy?: string;
  /** Event of the last approval, while the version it approved is the current one. */
  readonly approvalId?: string;
  readonly frozenFor: readonly { readonly engagementId: string; readonly version: number }[];
}

const written = (
  doc: SystemDescriptionDoc | undefined,
  { data, meta }: RecordedOf<'SystemDescriptionDrafted.v1' | 'SystemDescriptionRevised.v1'>,
): SystemDescriptionDoc => ({
  id: data.descriptionId,
  version: data.version,
  state: 'DRAFT',
  text: textOf(data.content),
  vendorIds: data.vendorIds ?? [],
  cuecs: data.cuecs ?? [],
  digest: data.contentDigest,
  editedBy: meta.actor,
  frozenFor: doc?.frozenFor ?? [],
});

export const systemDescriptionView = view<SystemDescriptionDoc>()({
  name: 'system-description',
  of: 'ORGANIZATION',
  on: [
    'SystemDescriptionDrafted.v1',
    'SystemDescriptionRevised.v1',
    'SystemDescriptionApproved.v1',
    'SystemDescriptionFrozen.v1',
  ],
  key: (fact) => fact.data.descriptionId,
  fold: (doc, fact) => {
    if (fact.type === 'SystemDescriptionDrafted.v1' || fact.type === 'SystemDescriptionRevised.v1')
      return written(doc, fact);
    if (!doc) return undefined;
    if (fact.type === 'SystemDescriptionApproved.v1')
      return { ...doc, state: 'APPROVED', approvedBy: fact.meta.actor, approvalId: fact.id };
    const { engagementId, version } = fact.data;
    const frozenFor = [...doc.frozenFor, { engagementId, version }];
    return { ...doc, frozenFor, state: version === doc.version ? 'FROZEN' : doc.state };
  },
});
