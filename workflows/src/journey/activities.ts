import { proxyActivities } from '@temporalio/workflow';
import type { JourneyActivities } from '../activities/journey-activities.js';

const ACTIVITY_TIMEOUT = '20 seconds';
const FIRST_RETRY = '200 milliseconds';
const LONGEST_RETRY = '30 seconds';

/** Tried until the platform answers: a broken rule is an answer, a platform that is away is not. */
export const activities = proxyActivities<JourneyActivities>({
  startToCloseTimeout: ACTIVITY_TIMEOUT,
  retry: { initialInterval: FIRST_RETRY, maximumInterval: LONGEST_RETRY },
});
