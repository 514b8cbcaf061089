import { evidenceService } from '../../services/evidence/src/evidence.module.js';
import { roleContract } from './role-contract.js';

roleContract(
  evidenceService,
  { name: 'D10 EVD-9 row 50 auditors have no command on evidence and collectors', to: ['AU', 'AL'] },
  { name: 'D16 PO has no command on evidence', to: ['PO'] },
);
