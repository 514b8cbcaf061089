import type { ServiceUnderTest } from '@attestry/testing/service';
import { serviceUnderTest as underTest } from '@attestry/testing/service';
import { engagementService } from '../engagement.module.js';

export type { Caller, ServiceUnderTest } from '@attestry/testing/service';
export { mutation } from '@attestry/testing/service';

export const serviceUnderTest = (): Promise<ServiceUnderTest> => underTest(engagementService);
