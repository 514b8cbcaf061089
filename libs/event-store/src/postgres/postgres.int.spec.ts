import { eventStoreContract } from '../contract/event-store.contract.js';
import { turnsContract } from '../contract/turns.contract.js';
import { openTestLog } from './testing/test-log.js';

eventStoreContract('PostgreSQL', openTestLog);
turnsContract(openTestLog);
