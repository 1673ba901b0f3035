/** Of the remedies' details, which a check opens. */
export const REMEDIES_ID = 'remedies'
