import type { Report } from '@attestry/client';
import type { Tidewater } from './tidewater.js';

/** The parts of a report's JSON that are looked at here. */
interface ReportText {
  readonly sections: readonly [
    { readonly section: string; readonly opinion: { readonly kind: string; readonly criteria: readonly string[] } },
    { readonly section: string; readonly signatoryRef: string },
    {
      readonly section: string;
      readonly version: number;
      readonly parts: readonly { readonly part: string; readonly text?: string }[];
      readonly cuecs: readonly unknown[];
      readonly subservices: readonly { readonly method?: string; readonly csocs: readonly unknown[] }[];
    },
    {
      readonly section: string;
      readonly counts: Readonly<
        Record<'criteria' | 'controls' | 'links' | 'tests' | 'items' | 'deviations' | 'observations', number>
      >;
      readonly controls: readonly { readonly code: string; readonly observations: readonly unknown[] }[];
    },
    { readonly section: string; readonly responses: readonly unknown[] },
  ];
}

/** 08-21: what the report of the Type 2 holds, section by section. */
export const lookAtReport = ({ checks }: Tidewater, { json, digestMatches }: Report): void => {
  const { sections } = JSON.parse(json ?? '{}') as ReportText;
  const [auditor, assertion, description, tests, other] = sections;
  const { criteria, controls, links, tests: number, items, deviations } = tests.counts;
  const observed = tests.controls.filter(({ observations }) => observations.length > 0);
  const hosts = description.subservices.map(({ method, csocs }) => `${method} with ${csocs.length} CSOCs`);
  const written = description.parts.filter(({ text }) => text).map(({ part }) => part);
  checks.see('8.8', {
    'sections of the report': sections.map(({ section }) => section).join(' '),
    'opinion and basis printed': `${auditor.opinion.kind} [${auditor.opinion.criteria.join(' ')}]`,
    'assertion signed by': assertion.signatoryRef,
    'description printed': `version ${description.version}, ${written.slice(0, 2).join(' ')}, ${description.cuecs.length} CUECs`,
    'subservice organizations printed': hosts.join(', ') || 'none',
    'criteria, controls, links, tests printed': [criteria, controls, links, number].join(', '),
    'items, deviations printed': `${items}, ${deviations}`,
    'observations printed': `${tests.counts.observations}: ${observed.map(({ code }) => code).join(' ')}`,
    'responses printed': other.responses.length,
    'digest is that of its bytes': digestMatches ? 'yes' : 'no',
  });
};
