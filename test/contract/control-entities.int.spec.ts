import { controlService } from '../../services/control/src/control.module.js';
import { entityContract } from './entity-contract.js';

entityContract(controlService);
