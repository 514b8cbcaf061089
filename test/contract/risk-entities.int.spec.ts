import { riskService } from '../../services/risk/src/risk.module.js';
import { entityContract } from './entity-contract.js';

entityContract(riskService);
