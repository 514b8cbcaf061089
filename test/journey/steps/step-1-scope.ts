import { randomUUID } from 'node:crypto';
import { dayOf, plusDays } from '../platform/business-clock.js';
import type { PersonName } from '../platform/cast.js';
import { PEOPLE } from '../platform/cast.js';
import { expectEqual, expectRefusal } from '../platform/expect.js';
import { stepIs } from '../platform/journey-record.js';
import type { Walk } from '../walk.js';
import { DESCRIPTION } from './description.js';

/** Days from the start to the as-of date of the Type 1; on the real clock it is today. */
const DAYS_TO_AS_OF = 60;

export interface Engaged {
  readonly engagementId: string;
  readonly asOfDate: string;
}

const INTAKE = {
  clientNeedsType2Now: false,
  everNeedsType2: true,
  sensitivity: 'MODERATE',
  urgencyDays: 180,
  historyMonths: 0,
};

const CHOSEN = ['SECURITY', 'AVAILABILITY'];
const REASONS = [
  { category: 'CONFIDENTIALITY', reason: 'No client has asked for it yet; planned for the second report.' },
];

const MEMBERS = ['owner', 'compliance', 'engineering', 'people'] as const;

/** Registers the organization and gives each member the roles of the cast. */
export const register = async (
  { cast, tenant }: Walk,
  who: { readonly legalName: string; readonly headcount: number },
  members: readonly PersonName[],
): Promise<void> => {
  await cast.owner.command('registerOrganization', { slug: tenant, ...who, regions: ['US'] });
  await cast.operator.command('activateOrganization', {});
  for (const name of members) {
    const { person, roles } = PEOPLE[name];
    await cast.owner.command('registerPerson', {
      personRef: person,
      fullName: `Sample ${name}`,
      email: `${name}@sample.invalid`,
    });
    const granted = roles.filter((role) => !(name === 'owner' && role === 'TO'));
    for (const role of granted) await cast.owner.command('grantMembership', { personRef: person, role });
  }
};

const decide = async ({ cast }: Walk, { engagementId, asOfDate }: Engaged): Promise<void> => {
  await cast.compliance.command('draftSystemDescription', DESCRIPTION);
  await cast.owner.command('approveSystemDescription', {});
  const flags = { uptimeCommitment: true, processesTransactions: false, affectsClientFinancialReporting: false };
  await cast.compliance.command('declareDataTypes', {
    engagementId,
    dataTypes: ['CUSTOMER_CONFIDENTIAL'],
    ...flags,
    clientRegions: ['US'],
  });
  await expectRefusal(
    'REASON_REQUIRED',
    cast.compliance.command('selectCategories', { engagementId, categories: CHOSEN }),
  );
  await cast.compliance.command('selectCategories', { engagementId, categories: CHOSEN, reasons: REASONS });
  await cast.owner.command('decideReportType', { engagementId, type: 'TYPE_1', answers: INTAKE });
  await cast.owner.command('setAsOfDate', { engagementId, date: asOfDate });
  await cast.owner.command('confirmScope', { engagementId });
};

const SCOPE = `query Scope($id: ID!) { engagement(id: $id) { type recommended scope { state version categories criteria { code } recommendation { categories } } } }`;

/** Step 1: system description, intake answers, recommendation; Security and Availability confirmed for a Type 1. */
export const chooseScope = async (walk: Walk): Promise<Engaged> => {
  const { cast, clock } = walk;
  await register(walk, { legalName: 'Attestry (sample organization)', headcount: 12 }, MEMBERS);
  const today = await clock.now();
  const engaged = {
    engagementId: randomUUID(),
    asOfDate: dayOf(clock.accelerated ? plusDays(today, DAYS_TO_AS_OF) : today),
  };
  await cast.owner.command('openEngagement', { engagementId: engaged.engagementId });
  await cast.owner.command('startJourney', { engagementId: engaged.engagementId });
  await stepIs(cast.owner, engaged.engagementId, 1, ['ENTERED']);
  await clock.until(plusDays(today, 3));
  await decide(walk, engaged);
  const { engagement } = await cast.owner.query<{
    engagement: { scope: { state: string; categories: string[]; criteria: unknown[] } };
  }>(SCOPE, { id: engaged.engagementId });
  expectEqual(
    'scope',
    [engagement.scope.state, engagement.scope.categories, engagement.scope.criteria.length],
    ['CONFIRMED', CHOSEN, 36],
  );
  await stepIs(cast.owner, engaged.engagementId, 1, ['EXITED']);
  return engaged;
};
