import type { OpinionArithmetic, TestOfControls } from '@attestry/client';
import type { Harborlight } from './harborlight.js';
import { AUDIT } from './step-5-prepare.js';

const OPINION = `query Opinion($id: ID!) {
  opinionArithmetic(auditId: $id) { kind rule inScope notMet limited description arithmetic criteria { code conclusion noOccurrence compensatedBy { code } } }
  testsOfControls(auditId: $id, first: 100) { edges { node { kind conclusion rule control { code } } } }
}`;

interface Answer {
  readonly opinionArithmetic: OpinionArithmetic;
  readonly testsOfControls: { readonly edges: readonly { readonly node: TestOfControls }[] };
}

const CONCLUSIONS = ['MET', 'MET_WITH_COMPENSATION', 'NOT_MET', 'LIMITED'] as const;

const read = ({ cast }: Harborlight) => cast.lead.query<Answer>(OPINION, { id: AUDIT });

const told = ({ rule, kind, limited, notMet, criteria, arithmetic }: OpinionArithmetic) => ({
  proposal: `${rule} ${kind}`,
  limited: limited.join(' '),
  notMet: notMet.join(' ') || 'none',
  counts: CONCLUSIONS.map((one) => criteria.filter(({ conclusion }) => conclusion === one).length).join(', '),
  arithmetic,
});

/** 05-15: limits in four series are pervasive, and the rule proposes that no opinion is given. */
export const lookAtDisclaimer = async (walk: Harborlight): Promise<void> => {
  await walk.settle();
  const { proposal, limited, counts, arithmetic } = told((await read(walk)).opinionArithmetic);
  walk.checks.see('G6', {
    'first proposal': proposal,
    'first limited': limited,
    'first met, compensated, not met, limited': counts,
    'first arithmetic': arithmetic,
  });
};

const TOLD = ['HL-09', 'HL-15', 'HL-16', 'HL-20', 'HL-24', 'HL-25', 'HL-26'];

/** 05-22: with the requests' proof found the limits are in two series: an opinion, qualified for its scope. */
export const lookAtOpinion = async (walk: Harborlight): Promise<void> => {
  const { opinionArithmetic: opinion, testsOfControls } = await read(walk);
  const operating = testsOfControls.edges.map(({ node }) => node).filter(({ kind }) => kind === 'OPERATING');
  const { proposal, limited, notMet, counts, arithmetic } = told(opinion);
  const compensated = opinion.criteria.filter(({ compensatedBy }) => compensatedBy.length > 0);
  walk.checks.see('G6', {
    'tests of design, of operation': `${testsOfControls.edges.length - operating.length}, ${operating.length}`,
    conclusions: operating
      .filter(({ control }) => TOLD.includes(control.code))
      .map(({ control, rule, conclusion }) => `${control.code} ${rule} ${conclusion}`)
      .sort()
      .join(', '),
    'effective controls': operating.filter(({ conclusion }) => conclusion === 'EFFECTIVE').length,
    'criteria without an occurrence': opinion.criteria
      .filter(({ noOccurrence }) => noOccurrence)
      .map(({ code }) => code)
      .join(' '),
    compensation: compensated.map(({ code, compensatedBy }) => `${code} by ${compensatedBy[0]?.code}`).join(' '),
    proposal,
    limited,
    'not met': notMet,
    'met, compensated, not met, limited': counts,
    arithmetic,
  });
};
