import type { EventType, Fact } from '@attestry/contracts';
import { asOfDateSet, auditStarted, opened, periodSet, typeDecided } from '../engagement/engagement.examples.js';
import { carried, entered, exited, started, walked } from '../journey/journey.examples.js';
import { activated, membership, registered } from '../organization/organization.examples.js';
import { confirmed, declared, locked, selected } from '../scope/scope.examples.js';
import type { Caller } from '../spec-support/service-under-test.js';
import { approved, drafted, textWithout } from '../system-description/system-description.examples.js';

const eng = 'engagement-acme-eng-1';
const scope = 'scope-acme-eng-1';
const description = 'system-description-acme-acme';
const id = { engagementId: 'eng-1' };

export const OWNER: Caller = { person: 'p-02', roles: ['TO'] };
export const MANAGER: Caller = { person: 'p-03', roles: ['CM'] };
export const LEAD: Caller = { person: 'a-02', roles: ['AL'] };

/** One refusal: what there was, who asks for what, and the code. */
export interface Case {
  readonly name: string;
  readonly streams: Readonly<Record<string, readonly Fact<EventType>[]>>;
  readonly command: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly by: Caller;
  readonly code: string;
}

const ORGANIZATION = { 'organization-acme-acme': [registered(), membership('p-01', 'TO'), activated()] };
const DRAFT = {
  [eng]: [opened(), typeDecided('TYPE_1')],
  [scope]: [declared(), selected('SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY')],
};
const CONFIRMED = [...(DRAFT[scope] ?? []), confirmed(1, 'SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY')];
const TYPE_2 = { [eng]: [opened(), typeDecided('TYPE_2')] };

const step1: readonly Omit<Case, 'by'>[] = [
  {
    ...{ name: 'SCP-1 row 1 select categories without SECURITY', streams: DRAFT, command: 'selectCategories' },
    ...{ input: { ...id, categories: ['AVAILABILITY'] }, code: 'SECURITY_CATEGORY_REQUIRED' },
  },
  {
    ...{ name: 'SCP-2 row 2 category "SAFETY"', streams: DRAFT, command: 'selectCategories' },
    ...{ input: { ...id, categories: ['SECURITY', 'SAFETY'] }, code: 'CATEGORY_UNKNOWN' },
  },
  {
    ...{ name: 'SCP-2 row 3 SECURITY twice in the list', streams: DRAFT, command: 'selectCategories' },
    ...{ input: { ...id, categories: ['SECURITY', 'SECURITY'] }, code: 'CATEGORY_DUPLICATE' },
  },
  {
    ...{ name: 'SCP-3 row 4 exclude CC6.4 because "cloud only"', streams: DRAFT, command: 'excludeCriterion' },
    ...{ input: { ...id, code: 'CC6.4', rationale: 'cloud only' }, code: 'CRITERION_EXCLUSION_NOT_ALLOWED' },
  },
  {
    ...{ name: 'SCP-3 row 5 exclude A1.2 with 5 characters', streams: DRAFT, command: 'excludeCriterion' },
    ...{ input: { ...id, code: 'A1.2', rationale: 'cloud' }, code: 'REASON_REQUIRED' },
  },
  {
    ...{
      name: 'SCP-4 row 9 AVAILABILITY recommended, left out, no reason',
      streams: DRAFT,
      command: 'selectCategories',
    },
    ...{ input: { ...id, categories: ['SECURITY', 'CONFIDENTIALITY'] }, code: 'REASON_REQUIRED' },
  },
];

const owners: readonly Omit<Case, 'by'>[] = [
  {
    name: 'SCP-5 row 6 confirm scope while description is DRAFT',
    streams: { ...DRAFT, [description]: [drafted()] },
    ...{ command: 'confirmScope', input: id, code: 'SYSTEM_DESCRIPTION_NOT_APPROVED' },
  },
  {
    name: 'SCP-5 confirm scope without a data type',
    streams: { ...DRAFT, [scope]: [declared({ dataTypes: [] })], [description]: [drafted(), approved()] },
    ...{ command: 'confirmScope', input: id, code: 'DATA_TYPES_MISSING' },
  },
  {
    name: 'SCP-6 row 8 reopen scope after lock',
    streams: { ...DRAFT, [scope]: [...CONFIRMED, locked()] },
    ...{ command: 'reopenScope', input: { ...id, reason: 'A new product.' }, code: 'SCOPE_LOCKED' },
  },
  {
    name: 'SYD-1 row 10 description without CUEC part, approve',
    streams: { [description]: [drafted(textWithout('CUECS'))] },
    ...{ command: 'approveSystemDescription', input: {}, code: 'SYSTEM_DESCRIPTION_INCOMPLETE' },
  },
  {
    name: 'SYD-4 description that names a vendor nobody relies upon, approve',
    streams: { [description]: [drafted(textWithout(), { vendorIds: ['v-1'] })] },
    ...{ command: 'approveSystemDescription', input: {}, code: 'VENDOR_NOT_SUBSERVICE' },
  },
  {
    name: 'ENG-3 row 12 observation period on a TYPE_1',
    streams: DRAFT,
    ...{ command: 'setObservationPeriod', input: { ...id, start: '2026-01-01', end: '2026-06-30' } },
    code: 'DATES_DO_NOT_FIT_TYPE',
  },
  {
    name: 'ENG-4 row 13 period 2026-01-01 to 2026-02-28',
    streams: TYPE_2,
    ...{ command: 'setObservationPeriod', input: { ...id, start: '2026-01-01', end: '2026-02-28' } },
    code: 'PERIOD_TOO_SHORT',
  },
  {
    name: 'ENG-5 row 14 successor period starting inside the predecessor’s',
    streams: {
      'engagement-acme-eng-0': [opened({ engagementId: 'eng-0' }), typeDecided('TYPE_2'), periodSet()],
      [eng]: [opened({ predecessorId: 'eng-0' }), typeDecided('TYPE_2')],
    },
    ...{ command: 'setObservationPeriod', input: { ...id, start: '2026-06-30', end: '2026-12-31' } },
    code: 'PERIOD_OVERLAPS_PREDECESSOR',
  },
  {
    name: 'ENG-6 row 15 change period during IN_AUDIT',
    streams: { [eng]: [...(TYPE_2[eng] ?? []), periodSet(), auditStarted()] },
    ...{ command: 'setObservationPeriod', input: { ...id, start: '2026-01-01', end: '2026-09-30' } },
    code: 'ENGAGEMENT_DATES_LOCKED',
  },
  {
    ...{ name: 'ENG-2 row 17 engagement kind SOC1', streams: {}, command: 'openEngagement' },
    ...{ input: { engagementId: 'eng-1', kind: 'SOC1' }, code: 'ENGAGEMENT_KIND_UNSUPPORTED' },
  },
  {
    ...{ name: 'ORG-2 row 79 revoke the last tenant owner', streams: ORGANIZATION, command: 'revokeMembership' },
    ...{ input: { personRef: 'p-01', role: 'TO' }, code: 'LAST_OWNER' },
  },
  {
    ...{ name: 'ORG-3 D8 grant an auditor role to an owner', streams: ORGANIZATION, command: 'grantMembership' },
    ...{ input: { personRef: 'p-01', role: 'AU' }, code: 'AUDITOR_NOT_INDEPENDENT' },
  },
  {
    ...{ name: 'JRN-3 pause in step 6', command: 'pauseJourney', code: 'JOURNEY_NOT_PAUSABLE' },
    streams: { 'journey-acme-eng-1': [started(), ...walked(1, 2, 3, 4, 5), entered(6)] },
    input: { ...id, reason: 'Holidays.' },
  },
];

/** Every refusal of steps 1 of the page that one request shows (domain 7, and invariants beside it). */
export const CASES: readonly Case[] = [
  ...step1.map((one) => ({ ...one, by: MANAGER })),
  ...owners.map((one) => ({ ...one, by: OWNER })),
  {
    ...{ name: 'D6 SYD-2 row 11 last editor approves the description', code: 'SEPARATION_OF_DUTIES' },
    streams: { [description]: [drafted()] },
    ...{ command: 'approveSystemDescription', input: {}, by: { person: 'p-01', roles: ['TO', 'CM'] } },
  },
  {
    ...{ name: 'row 7 confirm scope by CM', streams: DRAFT, command: 'confirmScope', input: id },
    ...{ by: MANAGER, code: 'FORBIDDEN_ROLE' },
  },
  {
    ...{ name: 'row 16 as-of date set by AL', streams: DRAFT, command: 'setAsOfDate' },
    ...{ input: { ...id, date: '2025-12-31' }, by: LEAD, code: 'FORBIDDEN_ROLE' },
  },
  {
    ...{ name: 'row 75 another tenant’s engagement', streams: DRAFT, command: 'decideReportType', code: 'NOT_FOUND' },
    ...{ by: { ...OWNER, tenant: 'other' } },
    input: {
      ...{ ...id, type: 'TYPE_1' },
      answers: {
        clientNeedsType2Now: false,
        everNeedsType2: true,
        sensitivity: 'LOW',
        urgencyDays: 1,
        historyMonths: 0,
      },
    },
  },
  {
    ...{ name: 'row 76 expectedRevision 3 when the stream is at 1', streams: DRAFT, command: 'setAsOfDate' },
    ...{ input: { ...id, date: '2026-03-31', expectedRevision: 3 }, by: OWNER, code: 'CONCURRENCY_CONFLICT' },
  },
  {
    ...{ name: 'row 78 a mail address where a pseudonym belongs', streams: ORGANIZATION, command: 'grantMembership' },
    ...{ input: { personRef: 'ann@example.test', role: 'CO' }, by: OWNER, code: 'PERSONAL_DATA_IN_CLEAR' },
  },
];

/** Row 80: step 4 of eng-0 was left on 2026-01-01; eng-1 follows it. */
export const CARRYING = {
  ...ORGANIZATION,
  'engagement-acme-eng-1': [opened({ predecessorId: 'eng-0' }), typeDecided('TYPE_2'), asOfDateSet()].slice(0, 2),
  'journey-acme-eng-0': [started({ journeyId: 'eng-0', engagementId: 'eng-0' }), ...walked(1, 2, 3, 4)],
  'journey-acme-eng-1': [started({ predecessorJourneyId: 'eng-0' }), entered(1), carried(1), carried(2), exited(3)],
} satisfies Case['streams'];
