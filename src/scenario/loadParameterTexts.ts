/** The words about every parameter, in a chunk of their own: most visits open few of them or none. */
export const loadParameterTexts = () => import('./parameterTexts.ts')
