import { z } from 'zod/mini'
import { type ParameterKey, parameterKeys, type Scenario } from '../../src/scenario/parameters.ts'
import { fieldSchema } from '../../src/scenario/schema.ts'

type Shape = { readonly [Key in ParameterKey]: z.ZodMiniType<Scenario[Key]> }

const shape = Object.fromEntries(parameterKeys.map((key) => [key, fieldSchema(key)])) as unknown as Shape

/** A whole scenario: every field there, valid by itself, and no other. What must hold between fields is in checks.ts. */
export const scenarioSchema = z.readonly(z.strictObject(shape))
