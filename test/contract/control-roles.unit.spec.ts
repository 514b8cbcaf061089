import { controlService } from '../../services/control/src/control.module.js';
import { roleContract } from './role-contract.js';

roleContract(
  controlService,
  { name: 'D10 auditors have no command on controls, policies and remediation', to: ['AU', 'AL'] },
  { name: 'D16 PO has no command on controls', to: ['PO'] },
);
