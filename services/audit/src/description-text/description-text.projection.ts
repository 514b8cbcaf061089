import { view } from '@attestry/service-kit';

export interface DescriptionVersion {
  readonly version: number;
  readonly digest: string;
  /** Text of the parts as JSON, as the organization wrote it. */
  readonly content: string;
  readonly cuecs: readonly { readonly cuecId: string; readonly criterion: string }[];
  /** Subservice organizations that the text names. */
  readonly vendorIds?: readonly string[];
}

/** Every version of a system description; keys are description ids. */
export interface DescriptionDoc {
  readonly id: string;
  readonly versions: readonly DescriptionVersion[];
}

export const descriptionText = view<DescriptionDoc>()({
  name: 'description-text',
  on: ['SystemDescriptionDrafted.v1', 'SystemDescriptionRevised.v1'],
  key: (fact) => fact.data.descriptionId,
  fold: (doc, fact, id) => {
    const { version, contentDigest: digest, content, cuecs = [], vendorIds } = fact.data;
    const others = (doc?.versions ?? []).filter((one) => one.version !== version);
    return { id, versions: [...others, { version, digest, content, cuecs, ...(vendorIds ? { vendorIds } : {}) }] };
  },
});
