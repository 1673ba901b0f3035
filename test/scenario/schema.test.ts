import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod/mini'
import type { LabInputs } from '../../src/engine/index.ts'
import { baselineV1 } from '../../src/scenario/baselines/v1.ts'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { linkOptionNames } from '../../src/scenario/linkOptions.ts'
import { currentBaseline, linkBaselines } from '../../src/scenario/linkVersions.ts'
import { parameterKeys, parameterOf, type Scenario } from '../../src/scenario/parameters.ts'
import { scenarioSchema } from '../support/scenarioSchema.ts'

describe('the schema', () => {
  it('infers exactly the scenario type, which the engine takes as its inputs', () => {
    expectTypeOf<z.infer<typeof scenarioSchema>>().toEqualTypeOf<Scenario>()
    expectTypeOf<Scenario>().toExtend<LabInputs>()
  })

  it('takes the opening scenario and returns it as it is', () => {
    expect(scenarioSchema.parse({ ...defaultScenario })).toEqual(defaultScenario)
  })

  it('refuses a missing and an unknown key', () => {
    const { vix: _vix, ...withoutVix } = defaultScenario
    expect(scenarioSchema.safeParse(withoutVix).success).toBe(false)
    expect(scenarioSchema.safeParse({ ...defaultScenario, noSuchField: 7 }).success).toBe(false)
  })

  it('never compiles code, which the Content-Security-Policy forbids', () => {
    expect(z.config().jitless).toBe(true)
  })
})

describe('the parameter table', () => {
  it('gives every parameter a link key of its own that needs no encoding and is no option', () => {
    const links = parameterKeys.map((key) => parameterOf(key).link)
    expect(new Set(links).size).toBe(links.length)
    expect(links.filter((link) => !/^[a-z][a-z0-9]*$/.test(link) || link === 'v' || linkOptionNames.has(link))).toEqual(
      [],
    )
  })
})

describe('the baseline of new links', () => {
  it('equals the defaults: changing a default means a new link version', () => {
    expect(currentBaseline, 'changing a default means a new link version').toEqual(defaultScenario)
  })

  it('is frozen and known by its version', () => {
    expect(Object.isFrozen(baselineV1)).toBe(true)
    expect(linkBaselines.get(1)).toBe(baselineV1)
  })
})
