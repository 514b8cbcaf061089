import type { PrintedFile } from '../audit-file/audit-file.js';
import { codeOf } from '../audit-file/audit-file.js';
import type { DescriptionVersion } from '../description-text/description-text.projection.js';
import { byText } from '../shape/by-text.js';
import { present } from '../shape/present.js';

/** The nine parts of a system description in the order a report prints them (SYD-1). */
export const DESCRIPTION_PARTS = [
  'SERVICES',
  'COMMITMENTS',
  'COMPONENTS',
  'INCIDENTS',
  'CRITERIA_AND_CONTROLS',
  'CUECS',
  'SUBSERVICES',
  'CRITERIA_NOT_RELEVANT',
  'SIGNIFICANT_CHANGES',
] as const;

export interface ReportedPart {
  readonly part: string;
  /** As the organization wrote it; absent where it wrote none. */
  readonly text?: string;
}

/** An organization whose work the system rests on, and by which method the report treats it (domain 2.12). */
export interface ReportedSubservice {
  readonly vendorId: string;
  readonly title: string;
  readonly method?: 'INCLUSIVE' | 'CARVE_OUT';
  /** Controls that are the subservice organization's own to run. */
  readonly csocs: readonly { readonly csocId: string; readonly criterion: string }[];
  /** The control by which the organization watches it. */
  readonly monitoredBy?: string;
  /** Its controls under test, of the inclusive method. */
  readonly controls: readonly string[];
  readonly consentEvidenceId?: string;
  readonly assertionEvidenceId?: string;
}

export interface DescriptionSection {
  readonly section: 'SYSTEM_DESCRIPTION';
  readonly version?: number;
  readonly digest?: string;
  readonly parts: readonly ReportedPart[];
  /** Controls that user entities must run. */
  readonly cuecs: readonly { readonly cuecId: string; readonly criterion: string }[];
  readonly subservices: readonly ReportedSubservice[];
}

/** Text by part; one that is no JSON any more, its key being destroyed, is shown as it stands. */
const textsOf = (content: string): Record<string, string> => {
  try {
    return JSON.parse(content) as Record<string, string>;
  } catch {
    return { CONTENT: content };
  }
};

const isPart = (name: string): boolean => (DESCRIPTION_PARTS as readonly string[]).includes(name);

const partsOf = ({ content }: DescriptionVersion): ReportedPart[] => {
  const texts = textsOf(content);
  const others = Object.keys(texts).filter((name) => !isPart(name));
  const wanted = others.includes('CONTENT') ? others : [...DESCRIPTION_PARTS, ...others.sort(byText)];
  return wanted.map((part) => ({ part, ...present({ text: texts[part] }) }));
};

const subservicesOf = (file: PrintedFile): ReportedSubservice[] =>
  [...new Set([...(file.description?.vendorIds ?? []), ...file.vendors.keys()])]
    .map((vendorId): ReportedSubservice => {
      const { title = '', standing } = file.vendors.get(vendorId) ?? {};
      const { method, csocs = [], monitoringControlId, controlIds = [] } = standing ?? {};
      return {
        vendorId,
        title,
        csocs: [...csocs].sort((a, b) => byText(a.csocId, b.csocId)),
        controls: controlIds.map((id) => codeOf(file, id)).sort(byText),
        ...present({
          method,
          monitoredBy: monitoringControlId && codeOf(file, monitoringControlId),
          consentEvidenceId: standing?.consentEvidenceId,
          assertionEvidenceId: standing?.assertionEvidenceId,
        }),
      };
    })
    .sort((a, b) => byText(a.vendorId, b.vendorId));

/** Section 3: the frozen version of the description, the organizations it names, and those relied upon beside them. */
export const descriptionSection = (file: PrintedFile): DescriptionSection => ({
  section: 'SYSTEM_DESCRIPTION',
  ...present({ version: file.engagement.description?.version, digest: file.engagement.description?.digest }),
  parts: file.description ? partsOf(file.description) : [],
  cuecs: [...(file.description?.cuecs ?? [])].sort((a, b) => byText(a.cuecId, b.cuecId)),
  subservices: subservicesOf(file),
});
