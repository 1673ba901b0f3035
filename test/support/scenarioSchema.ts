import { z } from 'zod/mini'
import { fieldSchemas } from '../../src/scenario/schema.ts'

/** A whole scenario: every field there, valid by itself, and no other. What must hold between fields is in checks.ts. */
export const scenarioSchema = z.readonly(z.strictObject(fieldSchemas))
