/** The system description of the sample organization: this project, described by its own documentation. */
export const DESCRIPTION = {
  parts: [
    {
      part: 'SERVICES',
      text: 'Attestry keeps compliance facts as events and answers what was true, when, and how to prove it.',
    },
    {
      part: 'COMMITMENTS',
      text: 'The graph answers on every working day; no fact is lost; facts of one organization are never shown to another.',
    },
    {
      part: 'COMPONENTS',
      text: 'Six services and a gateway in TypeScript, PostgreSQL, Kafka, Temporal; one team; procedures in the repository; compliance facts.',
    },
    { part: 'INCIDENTS', text: 'None in the time described.' },
    {
      part: 'CRITERIA_AND_CONTROLS',
      text: 'The common criteria and Availability; controls from the starter library, version 1.',
    },
    { part: 'CUECS', text: 'User entities manage their own accounts and report leavers.' },
    { part: 'SUBSERVICES', text: 'None. The stack runs on machines of the organization.' },
    { part: 'CRITERIA_NOT_RELEVANT', text: 'None is left out.' },
    { part: 'SIGNIFICANT_CHANGES', text: 'None in the time described.' },
  ],
  cuecs: [{ cuecId: 'cuec-01', criterion: 'CC6.2' }],
};
