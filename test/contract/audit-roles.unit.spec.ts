import { auditService } from '../../services/audit/src/audit.module.js';
import { roleContract } from './role-contract.js';

roleContract(
  auditService,
  {
    name: 'D11 EXC-3 row 62 tenant roles have no command on tests, populations, samples and exceptions',
    to: ['TO', 'CM', 'CO', 'RO', 'EM'],
    of: /(Test|Population|Sample|Item|ItemResults?|Exception|Deviation|Fieldwork)$/,
  },
  { name: 'D16 PO lists and verifies firms, and no more', to: ['PO'], but: ['listFirm', 'verifyFirm'] },
);
