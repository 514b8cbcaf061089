import { randomUUID } from 'node:crypto';
import type { Engagement, Organization, Scope, SystemDescription } from '@attestry/client';
import { morningOf } from '../platform/business-clock.js';
import { stepIs } from '../platform/journey-record.js';
import { tellStep } from '../report/summary.js';
import { register } from '../steps/step-1-scope.js';
import { inviteObserver, listFirms } from '../steps/step-5-prepare.js';
import { stayIn } from '../steps/standing.js';
import type { Engaged, Harborlight } from './harborlight.js';
import { day } from './harborlight.js';
import {
  CATEGORIES,
  DATA,
  DESCRIPTION,
  HOST,
  INTAKE,
  LEFT_OUT,
  MEMBERS,
  ORGANIZATION,
  PERIOD,
  PRINTER,
} from './organization.js';

const READ = `query Read($id: ID!) {
  organization { stage }
  systemDescription { state version cuecs { cuecId } }
  engagement(id: $id) { type recommended advisories periodStart periodEnd scope { version recommendation { categories advisories } criteria { code } } }
}`;

interface Answer {
  readonly organization: Organization;
  readonly systemDescription: SystemDescription;
  readonly engagement: Engagement & { readonly scope: Scope };
}

const SERIES = [/^CC/, /^A/, /^PI/, /^C\d/, /^P\d/];

const look = async (walk: Harborlight, engagementId: string): Promise<void> => {
  await walk.settle();
  const answer = await walk.cast.owner.query<Answer>(READ, { id: engagementId });
  const { organization, systemDescription: description, engagement } = answer;
  const { recommendation, criteria, version } = engagement.scope;
  walk.checks.see('G1', {
    stage: organization.stage,
    'recommended categories': recommendation.categories.join(' '),
    'advisories on categories': recommendation.advisories.join(' '),
    'description of the system': `${description.state}, version ${description.version}`,
    'user entity controls': description.cuecs.length,
    'recommended report type': engagement.recommended ?? 'none',
    'advisories on the type': engagement.advisories.join(' '),
    'report type': engagement.type ?? 'none',
    period: `${engagement.periodStart} to ${engagement.periodEnd}`,
    'scope version': version,
    'criteria by category': SERIES.map((series) => criteria.filter(({ code }) => series.test(code)).length).join(' + '),
    'criteria in scope': criteria.length,
    'step 1': (await stayIn(walk, engagementId, 1, day)).line,
  });
};

/** What the company says of itself, and the two organizations that its service rests on. */
const describe = async ({ cast }: Harborlight, engagementId: string): Promise<Engaged['vendors']> => {
  const vendors = { host: 'cloud-host', printer: 'print-centre' };
  await cast.compliance.command('declareDataTypes', { engagementId, ...DATA });
  await cast.compliance.command('onboardVendor', { vendorId: vendors.host, ...HOST });
  await cast.compliance.command('onboardVendor', { vendorId: vendors.printer, ...PRINTER });
  await cast.compliance.command('draftSystemDescription', DESCRIPTION);
  await cast.owner.command('approveSystemDescription', {});
  return vendors;
};

/** G1: registered on 01-05; on 01-07 all five categories, one criterion left out, a Type 2 at once. */
export const chooseScope = async (walk: Harborlight): Promise<Engaged> => {
  const { cast, clock } = walk;
  const engagementId = randomUUID();
  await register(walk, ORGANIZATION, MEMBERS);
  await cast.owner.command('openEngagement', { engagementId });
  await cast.owner.command('startJourney', { engagementId });
  await stepIs(cast.owner, engagementId, 1, ['ENTERED']);
  await listFirms(walk);
  await inviteObserver(walk, engagementId);
  await clock.until(morningOf('2037-01-07'));
  const vendors = await describe(walk, engagementId);
  await cast.compliance.command('selectCategories', { engagementId, categories: CATEGORIES });
  await cast.compliance.command('excludeCriterion', {
    ...{ engagementId, code: LEFT_OUT, rationale: 'Nothing is collected that asks for explicit consent.' },
  });
  await cast.owner.command('decideReportType', { engagementId, type: 'TYPE_2', answers: INTAKE });
  await cast.owner.command('setObservationPeriod', { engagementId, ...PERIOD });
  await cast.owner.command('confirmScope', { engagementId });
  await stepIs(cast.owner, engagementId, 1, ['EXITED']);
  await look(walk, engagementId);
  await tellStep(walk, 'J1', engagementId, 1);
  walk.checks.close('G1');
  return { engagementId, vendors };
};
