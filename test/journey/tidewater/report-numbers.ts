import type { Report } from '@attestry/client';
import { sectionsOf } from '../steps/report-sections.js';
import type { Tidewater } from './tidewater.js';

/** 08-21: what the report of the Type 2 holds, section by section. */
export const lookAtReport = ({ checks }: Tidewater, report: Report): void => {
  const sections = sectionsOf(report);
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
    'digest is that of its bytes': report.digestMatches ? 'yes' : 'no',
  });
};
