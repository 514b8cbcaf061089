import { v5 as uuidv5 } from 'uuid';

const CONTROLS = '0f8f6d52-3c1c-5e0f-9a53-6f2c54a3f7d1';

/** CTL-1: the id follows from organization and code, so two controls of one code are one stream and the second is refused. */
export const controlIdOf = (tenant: string, code: string): string => uuidv5(`${tenant}/${code}`, CONTROLS);
