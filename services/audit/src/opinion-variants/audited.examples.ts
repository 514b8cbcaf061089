import { criteriaInScope } from '@attestry/soc2';
import { TIDEWATER, TIDEWATER_SCOPE } from '@attestry/soc2/worked-example';
import { projected } from '@attestry/testing';
import { ACCREDITED, deviation, fileOf, testDoc } from '../audit-file/audit-file.examples.js';
import type { SettledPrint } from '../audit-file/audit-file.js';
import { CC63_BY_TF14 } from '../audit-file/tidewater.examples.js';
import type { Compensation } from '../conclusions/compensations.js';
import { decideOpinion } from '../decide-opinion/decide-opinion.js';
import { exceptionIdOf } from '../exception/exception.js';
import type { OpinionDoc } from '../opinion-file/opinion-file.projection.js';
import { opinionFile } from '../opinion-file/opinion-file.projection.js';
import { proposeOpinion } from '../propose-opinion/propose-opinion.js';
import { LEAD } from '../test-of-controls/fieldwork.examples.js';
import type { Change, Operated } from './operating-test.examples.js';
import { operatingTest } from './operating-test.examples.js';

export const BY_TF14: readonly Compensation[] = [CC63_BY_TF14];

const CONTROLS = TIDEWATER.map(({ code, criteria }) => ({ id: code, criteria }));

const deviationsOf = ({ test, failed }: Operated) =>
  failed.map((itemKey) =>
    deviation(exceptionIdOf(test.id, itemKey, 'A'), { testId: test.id, controlId: test.controlId, itemKey }),
  );

/** The worked example when its fieldwork has ended (domain 8.8), with something changed: every test from its items on. */
export const audited = (change: Change = {}, mappings: readonly string[] = []): SettledPrint => {
  const operated = TIDEWATER.map((control) => operatingTest(control, change));
  const controls = CONTROLS.map((one) => ({
    ...one,
    criteria: [...one.criteria, ...mappings.filter((link) => link.startsWith(one.id)).map((link) => link.slice(6))],
  }));
  return fileOf(controls, {
    tests: [
      ...controls.map((control) => testDoc(control, 'DESIGN', 'SUITABLY_DESIGNED')),
      ...operated.map(({ test }) => test),
    ],
    exceptions: operated.flatMap(deviationsOf),
    samples: operated.map(({ sample }) => sample),
    firm: ACCREDITED,
  });
};

/** The same with criteria concluded and the opinion proposed. */
export const withOpinion = (file: SettledPrint, compensations: readonly Compensation[] = BY_TF14): SettledPrint => {
  const facts = proposeOpinion({ auditId: 'aud-1', compensations: [...compensations] }, LEAD, file);
  return { ...file, opinion: projected(opinionFile, ...facts).get('aud-1') as OpinionDoc };
};

export const decided = (file: SettledPrint) => {
  const [fact] = decideOpinion({ reportId: 'rep-1' }, LEAD, { is: 'DRAFTED', auditId: 'aud-1' }, file);
  return fact?.data;
};

export const SCOPE = criteriaInScope(TIDEWATER_SCOPE);
