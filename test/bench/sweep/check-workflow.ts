import { proxyActivities } from '@temporalio/workflow';
import type { SweepActivities } from '@attestry/workflows';

const { sweepTenant } = proxyActivities<SweepActivities>({ startToCloseTimeout: '30 minutes' });

/** The peer: what the schedule of one organization starts. */
export const check = async (tenant: string): Promise<void> => {
  await sweepTenant(tenant, new Date().toISOString());
};
