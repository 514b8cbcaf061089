import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import { assessed, closed, identified, triggered } from '../risk/risk.examples.js';
import { riskRegister } from '../risk-register/risk-register.projection.js';
import { riskMatrix } from './risk-matrix.js';

describe('risk matrix (Q12)', () => {
  const register = projected(
    riskRegister,
    identified(),
    assessed(),
    identified({ riskId: 'r-2' }),
    assessed({ riskId: 'r-2', L: 4, I: 4, L2: 1, I2: 2 }),
    identified({ riskId: 'r-3' }),
  );
  const filled = (kind: 'INHERENT' | 'RESIDUAL') =>
    riskMatrix([...register.values()], kind).filter(({ count }) => count > 0);

  it('counts open risks by likelihood and impact, before and after controls', () => {
    expect(filled('INHERENT')).toEqual([{ likelihood: 4, impact: 4, count: 2 }]);
    expect(filled('RESIDUAL')).toEqual([
      { likelihood: 1, impact: 2, count: 1 },
      { likelihood: 3, impact: 3, count: 1 },
    ]);
    expect(riskMatrix([], 'RESIDUAL')).toHaveLength(25);
  });

  it('leaves closed risks out, and the register says which wait for another look', () => {
    const docs = projected(riskRegister, identified(), assessed(), triggered());
    expect(docs.get('r-1')).toMatchObject({ reassess: true });
    const gone = projected(riskRegister, identified(), assessed(), closed());
    expect(riskMatrix([...gone.values()], 'INHERENT').every(({ count }) => count === 0)).toBe(true);
  });
});
