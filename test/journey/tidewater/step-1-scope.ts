import { randomUUID } from 'node:crypto';
import type { Engagement, Organization, Scope, SystemDescription } from '@attestry/client';
import { stepIs } from '../platform/journey-record.js';
import { tellStep } from '../report/summary.js';
import { register } from '../steps/step-1-scope.js';
import { ALDER, inviteObserver, listFirms } from './firms.js';
import { exampleDay, morning, walkDay } from './calendar.js';
import { AS_OF, DATA, DESCRIPTION, HOST, INTAKE, MEMBERS, ORGANIZATION } from './organization.js';
import { stay } from './readings.js';
import type { Engaged, Tidewater } from './tidewater.js';

const READ = `query Read($id: ID!) {
  organization { stage }
  systemDescription { state version cuecs { cuecId } }
  auditorCandidates(engagementId: $id) { invitedAt }
  engagement(id: $id) { type recommended advisories asOfDate scope { version recommendation { categories advisories } criteria { code } } }
}`;

interface Answer {
  readonly organization: Organization;
  readonly systemDescription: SystemDescription;
  readonly auditorCandidates: readonly { readonly invitedAt: string }[];
  readonly engagement: Engagement & { readonly scope: Scope };
}

const ofSeries = (criteria: Scope['criteria'], series: RegExp): number =>
  criteria.filter(({ code }) => series.test(code)).length;

const look = async (walk: Tidewater, engagementId: string): Promise<void> => {
  await walk.settle();
  const answer = await walk.cast.owner.query<Answer>(READ, { id: engagementId });
  const { organization, systemDescription: description, auditorCandidates, engagement } = answer;
  const { recommendation, criteria, version } = engagement.scope;
  walk.checks.see('8.1', {
    stage: organization.stage,
    'observer invited on': exampleDay(auditorCandidates[0]?.invitedAt),
    'recommended categories': recommendation.categories.join(' '),
    'advisories on categories': recommendation.advisories.join(' '),
    'description of the system': `${description.state}, version ${description.version}`,
    'user entity controls': description.cuecs.length,
    'recommended report type': engagement.recommended ?? 'none',
    'advisories on the type': engagement.advisories.join(' ') || 'none',
    'report type': engagement.type ?? 'none',
    'as-of date': exampleDay(engagement.asOfDate),
    'scope version': version,
    'criteria by category': [/^CC/, /^A/, /^C\d/].map((series) => ofSeries(criteria, series)).join(' + '),
    'criteria in scope': criteria.length,
    'step 1': (await stay(walk, engagementId, 1)).line,
  });
};

/** 8.1: registered on 09-01; the observer invited, data types declared, description approved; scope and type on 09-08. */
export const chooseScope = async (walk: Tidewater): Promise<Engaged> => {
  const { cast, clock } = walk;
  const [engagementId, vendorId] = [randomUUID(), randomUUID()];
  await register(walk, ORGANIZATION, MEMBERS);
  await cast.owner.command('openEngagement', { engagementId });
  await cast.owner.command('startJourney', { engagementId });
  await stepIs(cast.owner, engagementId, 1, ['ENTERED']);
  await clock.until(morning('2025-09-02'));
  await listFirms(walk);
  await inviteObserver(walk, engagementId, ALDER);
  await clock.until(morning('2025-09-03'));
  await cast.compliance.command('declareDataTypes', { engagementId, ...DATA });
  await clock.until(morning('2025-09-05'));
  await cast.compliance.command('onboardVendor', { vendorId, ...HOST });
  await cast.compliance.command('draftSystemDescription', DESCRIPTION);
  await cast.owner.command('approveSystemDescription', {});
  await clock.until(morning('2025-09-08'));
  const categories = ['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY'];
  await cast.compliance.command('selectCategories', { engagementId, categories });
  await cast.owner.command('decideReportType', { engagementId, type: 'TYPE_1', answers: INTAKE });
  await cast.owner.command('setAsOfDate', { engagementId, date: walkDay(AS_OF) });
  await cast.owner.command('confirmScope', { engagementId });
  await stepIs(cast.owner, engagementId, 1, ['EXITED']);
  await look(walk, engagementId);
  await tellStep(walk, 'J1', engagementId, 1);
  walk.checks.close('8.1');
  return { engagementId, vendorId };
};
