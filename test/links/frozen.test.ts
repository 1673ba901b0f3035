import { describe, expect, it } from 'vitest'
import { CURRENT_LINK_VERSION, linkBaselines } from '../../src/scenario/linkVersions.ts'
import { parameterKeys, parameterOf } from '../../src/scenario/parameters.ts'
import { frozen } from './frozen.ts'

describe('frozen examples', () => {
  it('are there for every link version that the program reads, and for no other', () => {
    expect([...frozen.keys()]).toEqual([...linkBaselines.keys()])
    expect([...linkBaselines.keys()]).toContain(CURRENT_LINK_VERSION)
  })

  it.each([...frozen])(
    'of version %i hold its opening scenario and at least five links of its own',
    (version, { opening, links }) => {
      expect(linkBaselines.get(version)).toEqual(opening)
      expect(new Set(links.map(([, fragment]) => fragment)).size).toBeGreaterThanOrEqual(5)
      for (const [title, fragment] of links) expect(fragment, title).toMatch(new RegExp(`^#v=${version}(&|$)`))
    },
  )

  it('hold every key that new links may hold', () => {
    const fragments = frozen.get(CURRENT_LINK_VERSION)?.links.map(([, fragment]) => fragment) ?? []
    const keys = new Set(fragments.flatMap((fragment) => [...new URLSearchParams(fragment.slice(1)).keys()]))
    expect(parameterKeys.filter((key) => !keys.has(parameterOf(key).link))).toEqual([])
  })
})
