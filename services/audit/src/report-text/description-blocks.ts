import { criterionOf } from '@attestry/soc2';
import type { Block } from './blocks.js';
import { facts, heading, led, quote, text, together } from './blocks.js';
import type { ReportDocument } from './report-document.js';
import type { DescriptionSection, ReportedSubservice } from './reported-description.js';
import { listed, say } from './words.js';

const TITLES: Readonly<Record<string, string>> = {
  SERVICES: 'Services provided',
  COMMITMENTS: 'Commitments and system requirements',
  COMPONENTS: 'Components: infrastructure, software, people, procedures, data',
  INCIDENTS: 'Incidents',
  CRITERIA_AND_CONTROLS: 'Criteria and the controls that meet them',
  CUECS: 'Complementary user entity controls',
  SUBSERVICES: 'Subservice organizations and their controls',
  CRITERIA_NOT_RELEVANT: 'Criteria judged not relevant',
  SIGNIFICANT_CHANGES: 'Significant changes',
};

const OWN_CONTROLS = [
  { title: 'Control', width: 120 },
  { title: 'Criterion', width: 60 },
  { title: 'What the criterion asks', width: '*' },
] as const;

const criterionRow = (id: string, criterion: string): readonly string[] => [
  id,
  criterion,
  criterionOf(criterion)?.label ?? '',
];

const cuecs = ({ cuecs: controls }: DescriptionSection): Block[] => {
  if (controls.length === 0) return [];
  const rows = controls.map(({ cuecId, criterion }) => criterionRow(cuecId, criterion));
  return led(text('User entities have to run these controls themselves:'), { columns: OWN_CONTROLS, rows });
};

const METHODS: Readonly<Record<string, string>> = {
  CARVE_OUT: 'Carve-out: its controls are outside this report',
  INCLUSIVE: 'Inclusive: its controls are part of this report',
};

const subservice = (one: ReportedSubservice): Block[] => {
  const { title, vendorId, method, csocs, monitoredBy, controls, consentEvidenceId, assertionEvidenceId } = one;
  const rows = csocs.map(({ csocId, criterion }) => criterionRow(csocId, criterion));
  return [
    together(
      heading(3, title || vendorId),
      facts(
        ['Method', method ? METHODS[method] : 'Not classified'],
        ['Watched by', monitoredBy],
        ['Its controls under test', method === 'INCLUSIVE' ? listed(controls) : undefined],
        ['Its consent', consentEvidenceId && `evidence ${consentEvidenceId}`],
        ['Its own assertion', assertionEvidenceId && `evidence ${assertionEvidenceId}`],
      ),
    ),
    ...(rows.length > 0
      ? led(text('It has to run these complementary controls:'), { columns: OWN_CONTROLS, rows })
      : []),
  ];
};

const added = (section: DescriptionSection, part: string): Block[] => {
  if (part === 'CUECS') return cuecs(section);
  return part === 'SUBSERVICES' ? section.subservices.flatMap(subservice) : [];
};

/** Section 3: the nine parts in their order, as the organization wrote them. */
export const descriptionBlocks = (report: ReportDocument): Block[] => {
  const section = report.sections[2];
  const { version, digest, parts } = section;
  return [
    heading(1, '3. Description of the system'),
    version === undefined
      ? text('No version of the description is frozen.')
      : facts(['Version', String(version)], ['Digest', digest], ['Written by', 'The organization']),
    ...parts.flatMap(({ part, text: words }, index) => [
      heading(2, `3.${index + 1} ${TITLES[part] ?? say(part)}`),
      ...(words === undefined ? [text('Nothing is recorded for this part.')] : [quote(words)]),
      ...added(section, part),
    ]),
  ];
};
