import { activityInfo, heartbeat } from '@temporalio/activity';
import type { Logger } from 'pino';
import type { Clients } from './clients.js';
import { commandId } from './command-id.js';
import { give } from './give.js';
import type { Call, JourneyActivities } from './journey-activities.js';
import { readJourney } from './journey-record.js';
import type { SweepActivities } from './sweep-activities.js';
import { sweepSeveral } from './sweep-several.js';
import { sweepTenant } from './sweep-tenant.js';

const SWEEP_TIMEOUT_MS = 30_000;
/** Of the time of an activity; what is left of it is for the organization that is being swept then. */
const SHARE_OF_SEVERAL = 1 / 3;
const REAUDIT_REASON = 'The re-audit looks at the months since the report before, as a Type 2.';

/** Everything the workflows do, through the graph as SYS. */
export const createActivities = (clients: Clients, log: Logger): JourneyActivities & SweepActivities => {
  const clientOf = ({ tenant, seen }: Pick<Call, 'tenant' | 'seen'>) => clients(tenant, seen);
  const about = ({ key, engagementId }: Call) => ({ commandId: commandId(key), engagementId });
  const sweepOne = (tenant: string, until: string) =>
    sweepTenant({ client: clients(tenant, [], SWEEP_TIMEOUT_MS), tenant, until, log, alive: heartbeat });
  return {
    journeyRecord: (reading) => readJourney(clientOf(reading), reading.engagementId),
    enterStep: (call, step) => give(clientOf(call), 'enterStep', { ...about(call), step }),
    requestStepExit: (call, step) => give(clientOf(call), 'requestStepExit', { ...about(call), step }),
    escalateJourney: (call, step, level) => give(clientOf(call), 'escalateJourney', { ...about(call), step, level }),
    startJourney: (call) => give(clientOf(call), 'startJourney', about(call)),
    completeJourney: (call) => give(clientOf(call), 'completeJourney', about(call)),
    lockMonitoringPeriod: (call) => {
      const { commandId, engagementId: periodId } = about(call);
      return give(clientOf(call), 'lockMonitoringPeriod', { commandId, periodId });
    },
    openSuccessor: (call) => {
      const { commandId, engagementId: predecessorId } = about(call);
      const input = { commandId, predecessorId, type: 'TYPE_2', reason: REAUDIT_REASON };
      return give(clientOf(call), 'openSuccessor', input);
    },
    sweepTenant: sweepOne,
    sweepTenants: (tenants, until) => {
      const enough = Date.now() + activityInfo().startToCloseTimeoutMs * SHARE_OF_SEVERAL;
      const late = () => Date.now() > enough;
      return sweepSeveral(tenants, { sweep: (tenant) => sweepOne(tenant, until), log, alive: heartbeat, late });
    },
  };
};
