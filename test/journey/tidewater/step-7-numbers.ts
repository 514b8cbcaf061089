import type {
  BridgeLetter,
  CalendarEntryConnection,
  Control,
  Obligation,
  RemediationItem,
  Risk,
} from '@attestry/client';
import { daysBetween } from '@attestry/soc2/calendar';
import { exampleDay, exampleInstant } from './calendar.js';
import { readEngagement } from './cycle-2.js';
import { standing } from '../steps/standing.js';
import { readReport } from '../steps/report-signing.js';
import { RISK_IDS } from './risk-ids.js';
import type { Controls } from '../steps/controls.js';
import type { Tidewater } from './tidewater.js';

/** 07-24: items 22 and 23. */
export const lookAtItems = (
  { checks, facts }: Tidewater,
  controls: Controls,
  items: readonly RemediationItem[],
  cancelling: string,
): void => {
  const of = (code: string): string => {
    const item = items.find(({ controlId }) => controlId === controls.get(code)?.controlId);
    return `${item?.state} due ${exampleDay(item?.dueOn)}, root cause ${item?.rootCause ? 'given' : 'missing'}`;
  };
  checks.see('8.9', {
    'items planned until 07-24': facts.of('RemediationPlanned.v1').length,
    'item of TF-13': of('TF-13'),
    'item of TF-26': of('TF-26'),
    'cancelling one': cancelling,
  });
};

const RISK = `query Risk($id: ID!) { risk(id: $id) { state residual proposedResidual reassess acceptedUntil } }`;

const riskOf = async ({ cast, settle }: Tidewater, code: string): Promise<Risk> => {
  await settle();
  return (await cast.compliance.query<{ risk: Risk }>(RISK, { id: RISK_IDS.get(code) })).risk;
};

const CONTROL = `query Control { controls(first: 100) { edges { node { id code frequency implementation { state degradedBy } } } } }`;

interface Stated {
  readonly id: string;
  readonly code: string;
  readonly frequency: string;
  readonly implementation: { readonly state: string; readonly degradedBy?: string };
}

const controlsNow = async ({ cast }: Tidewater): Promise<readonly Stated[]> => {
  const { controls } = await cast.compliance.query<{ controls: { edges: { node: Control }[] } }>(CONTROL);
  return controls.edges.map(({ node }) => node as unknown as Stated);
};

/** 08-21: what the auditors found makes one control, and the risk that it holds down, weaker. */
export const lookAtDegraded = async (walk: Tidewater, second: string, judge: () => Promise<unknown>): Promise<void> => {
  const now = await standing(walk, second);
  const control = (await controlsNow(walk)).find(({ code }) => code === 'TF-13');
  const before = await riskOf(walk, 'R-02');
  await judge();
  const after = await riskOf(walk, 'R-02');
  walk.checks.see('8.9', {
    'TF-13 on 08-21': `${control?.implementation.state} ${control?.implementation.degradedBy}`,
    'met, partial, unmet on 08-21': now.counts,
    'readiness on 08-21, bp': now.readinessBp,
    'readiness shown on 08-21': now.shown,
    'R-02 before it is judged anew': before.reassess ? `${before.residual}, to be reassessed` : `${before.residual}`,
    'R-02 proposed and judged': `${after.proposedResidual}, ${after.residual}`,
  });
};

const OBLIGATIONS = `query Reaudits { obligations(first: 100, kind: "REAUDIT") { edges { node { dueOn state } } } }`;

const CALENDAR = `query Calendar($from: String!, $to: String!, $after: String) {
  calendar(from: $from, to: $to, kinds: ["OCCURRENCE"], first: 100, after: $after) { edges { node { control { id } } } pageInfo { hasNextPage endCursor } }
}`;

interface Page {
  readonly calendar: CalendarEntryConnection;
}

/** Ids of the controls that owe something in a period, once for each occurrence. */
const owedIn = async ({ cast }: Tidewater, from: string, to: string): Promise<string[]> => {
  const owed: string[] = [];
  for (let after: string | undefined, more = true; more;) {
    const { calendar }: Page = await cast.compliance.query<Page>(CALENDAR, { from, to, after });
    owed.push(...calendar.edges.map(({ node }) => node.control?.id ?? ''));
    more = calendar.pageInfo.hasNextPage;
    after = calendar.pageInfo.endCursor ?? undefined;
  }
  return owed;
};

const RHYTHMS = ['ANNUAL', 'SEMI_ANNUAL', 'QUARTERLY', 'MONTHLY', 'WEEKLY', 'DAILY'];

/** 08-24: the next period leaves days without a valid report; what the controls owe in it. */
export const lookAtCoverage = async (walk: Tidewater, third: string): Promise<void> => {
  const { cast, checks } = walk;
  const { type, gapDays, monitoringPeriod } = await readEngagement(walk, third);
  const [start, end] = [monitoringPeriod?.start ?? '', monitoringPeriod?.end ?? ''];
  const frequencies = new Map((await controlsNow(walk)).map(({ id, frequency }) => [id, frequency]));
  const owed = (await owedIn(walk, start, end)).map((id) => frequencies.get(id));
  const { obligations } = await cast.owner.query<{ obligations: { edges: { node: Obligation }[] } }>(OBLIGATIONS);
  checks.see('8.9', {
    'type and period of ENG-3, in days': `${type} ${exampleDay(start)} to ${exampleDay(end)}, ${daysBetween(start, end) + 1}`,
    'days without a valid report': gapDays ?? 0,
    'last period end without such days': exampleDay(obligations.edges.at(-1)?.node.dueOn),
    'obligations of a year': owed.length,
    'of them yearly, half-yearly, quarterly, monthly, weekly, daily': RHYTHMS.map(
      (rhythm) => owed.filter((frequency) => frequency === rhythm).length,
    ).join(', '),
  });
};

const LETTER = `query Letter($id: ID!) { bridgeLetter(id: $id) { state from through changeCount changes { type validFrom control { code } } signatoryRef lapsesOn } }`;

/** 09-15: the letter names every change since the period. */
export const lookAtBridge = async (walk: Tidewater, letterId: string, tooLong: string): Promise<void> => {
  await walk.settle();
  const { bridgeLetter: letter } = await walk.cast.owner.query<{ bridgeLetter: BridgeLetter }>(LETTER, {
    id: letterId,
  });
  walk.checks.see('8.9', {
    'bridge letter covers': `${exampleDay(letter.from)} to ${exampleDay(letter.through)}`,
    'its changes': letter.changeCount,
    'its changes by type': letter.changes
      .map(({ type, validFrom, control }) => `${type.replace('.v1', '')} ${control?.code} ${exampleDay(validFrom)}`)
      .join(', '),
    'it is signed by': `${letter.state} ${letter.signatoryRef}`,
    'it lapses on': exampleDay(letter.lapsesOn),
    'a letter through 10-01': tooLong,
  });
};

/** 09-18: everything works again. */
export const lookAtMended = async (walk: Tidewater, second: string): Promise<void> => {
  const now = await standing(walk, second);
  await walk.facts.since();
  const control = (await controlsNow(walk)).find(({ code }) => code === 'TF-13');
  walk.checks.see('8.9', {
    'items verified on 09-18': walk.facts.of('RemediationVerified.v1').length,
    'TF-13 on 09-18': control?.implementation.state ?? 'none',
    'met, partial, unmet on 09-18': now.counts,
    'readiness on 09-18, bp': now.readinessBp,
    'readiness shown on 09-18': now.shown,
    'R-02 on 09-18': (await riskOf(walk, 'R-02')).residual ?? 0,
  });
};

/** 2026-12-13: the acceptance of R-06 is over. */
export const lookAtLapse = async (walk: Tidewater): Promise<void> => {
  await walk.facts.since();
  const lapsed = walk.facts
    .of('RiskAcceptanceLapsed.v1')
    .map(({ data, recordedAt }) => `${String(data['riskId'])} ${exampleInstant(recordedAt)}`);
  walk.checks.see('8.9', {
    'acceptances that lapsed': lapsed.join(', '),
    'R-06 after its acceptance': (await riskOf(walk, 'R-06')).state,
  });
};

/** 2027-08-21: without another report this one has ended. */
export const lookAtEnds = async (walk: Tidewater, reportId: string): Promise<void> => {
  await walk.facts.since();
  const at = (type: string): string =>
    walk.facts
      .of(type)
      .filter(({ data }) => data['reportId'] === reportId)
      .map(({ effectiveAt }) => exampleInstant(effectiveAt))
      .join(', ');
  const report = await readReport(walk, reportId);
  walk.checks.see('8.9', {
    'report expiring at': at('ReportExpiring.v1'),
    'report expired at': at('ReportExpired.v1'),
    'report in the end': report.state,
  });
};
