import { eventStoreContract } from '../contract/event-store.contract.js';
import { openTestLog } from './test-log.js';

eventStoreContract('PostgreSQL', openTestLog);
