import { refuseField } from '@attestry/service-kit';

/** Capitals and digits in two to four parts. */
export const CONTROL_CODE = /^[A-Z][A-Z0-9]{0,7}(-[A-Z0-9]{1,8}){1,3}$/;

/** A code such as `TF-13`: people and auditors speak of controls by it. */
export const requireCode = (code: string): string =>
  CONTROL_CODE.test(code)
    ? code
    : refuseField('code', 'is capitals and digits in parts joined by "-", for example TF-13.');
