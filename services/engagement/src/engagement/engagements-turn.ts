/** Opening engagements and dating them exclude each other, whatever engagement they are about (ENG-1, ENG-7). */
export const ENGAGEMENTS = 'engagements';
