import { createContext } from 'react'

/** The texts of a section in reading order: a term is marked where the first of them names it. */
export const TermSection = createContext<readonly string[]>([])
