import { describe, expect, it, vi } from 'vitest'
import { createTurns, type Part } from '../../src/store/turns.ts'

/** Turns by a clock of the test's own: painting takes what it says, and so does each piece. */
function setUp({ painting = 0 } = {}) {
  let now = 0
  const painted: (() => void)[] = []
  const begin: (() => void)[] = []
  const turns = createTurns({
    now: () => now,
    inNextFrame: (run) => begin.push(run),
    afterPaint: (run) => painted.push(run),
  })
  const done: string[] = []
  return {
    turns,
    done,
    piece: (name: string, ms: number) => () => {
      now += ms
      done.push(name)
    },
    /** What a frame drew. @param ask  runs in its callback */
    frame(ask: () => void = () => {}): string[] {
      ask()
      for (const run of begin.splice(0)) run()
      now += painting
      for (const run of painted.splice(0)) run()
      return done.splice(0)
    },
    isIdle: () => begin.length === 0,
  }
}

const askAll = (each: readonly { readonly part: Part; readonly piece: () => void }[]) => {
  for (const { part, piece } of each) part.ask(piece)
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `${index}`)

describe('taking turns between frames', () => {
  it('draws nothing before the frame is painted, then each piece once, however often it asked', () => {
    const { turns, done, piece, frame, isIdle } = setUp()
    const part = turns.part('seldom')
    const run = piece('run', 1)
    const drawn = frame(() => {
      part.ask(run)
      part.ask(run)
      expect(done).toEqual([])
    })
    expect(drawn).toEqual(['run'])
    expect(isIdle()).toBe(true)
  })

  it('draws everything in one frame where there is time, whatever its rank', () => {
    const { turns, piece, frame } = setUp()
    const [often, seldom] = [turns.part('often'), turns.part('seldom')]
    const drawn = frame(() => {
      for (const name of names(10)) often.ask(piece(`o${name}`, 0.2))
      for (const name of names(10)) seldom.ask(piece(`s${name}`, 0.2))
    })
    expect(drawn).toHaveLength(20)
  })

  it('leaves to the next frames what there is no time for, until all have had their turn', () => {
    const { turns, piece, frame, isIdle } = setUp({ painting: 5 })
    const drawn = [frame(() => names(6).map((name) => turns.part('seldom').ask(piece(name, 4))))]
    while (!isIdle()) drawn.push(frame())
    expect(drawn.length).toBeGreaterThan(2)
    expect(drawn.flat()).toEqual(names(6))
  })

  it('draws a part whole, in one frame', () => {
    const { turns, piece, frame, isIdle } = setUp({ painting: 15 })
    const [left, right] = [turns.part('seldom'), turns.part('seldom')]
    const drawn = [
      frame(() => {
        for (const name of names(3)) {
          left.ask(piece(`left ${name}`, 5))
          right.ask(piece(`right ${name}`, 5))
        }
      }),
    ]
    while (!isIdle()) drawn.push(frame())
    expect(drawn).toEqual([
      ['left 0', 'left 1', 'left 2'],
      ['right 0', 'right 1', 'right 2'],
    ])
  })

  it('gives others their turn before a piece that asks again', () => {
    const { turns, piece, frame } = setUp({ painting: 15 })
    const [long, other] = [turns.part('seldom'), turns.part('seldom')]
    const again = () => {
      piece('again', 5)()
      long.ask(again)
    }
    const first = frame(() => {
      long.ask(again)
      other.ask(piece('other', 5))
    })
    expect([...first, ...frame(), ...frame()].slice(0, 3)).toEqual(['again', 'other', 'again'])
  })

  it('takes less between the frames of a machine that paints slowly, and more again when it does not', () => {
    const perFrame = (painting: number) => {
      const { turns, piece, frame } = setUp({ painting })
      const each = names(40).map((name) => ({ part: turns.part('seldom'), piece: piece(name, 0.5) }))
      let drawn: string[] = []
      for (let count = 0; count < 30; count += 1) drawn = frame(() => askAll(each))
      return drawn.length
    }
    expect(perFrame(8)).toBeLessThan(perFrame(4))
    // With what it takes to paint they still fit into a frame.
    expect(4 + 0.5 * perFrame(4)).toBeLessThan(16)
  })

  it('draws everything soon where every piece takes longer than a frame', () => {
    const { turns, piece, frame } = setUp({ painting: 40 })
    const each = names(60).map((name) => ({ part: turns.part('seldom'), piece: piece(name, 20) }))
    const drawn = new Set<string>()
    let frames = 0
    while (drawn.size < each.length) {
      for (const name of frame(() => askAll(each))) drawn.add(name)
      frames += 1
    }
    expect(frames).toBeGreaterThan(1)
    expect(frames).toBeLessThanOrEqual(20)
  })

  it('gives what matters most every second frame where there is no time for all', () => {
    const { turns, piece, frame } = setUp({ painting: 30 })
    const parts = [turns.part('often'), ...names(4).map(() => turns.part('seldom'))]
    const pieces = ['often', ...names(4)].map((name) => piece(name, 10))
    const ask = () => {
      for (const [index, part] of parts.entries()) part.ask(pieces[index])
    }
    const drawn: string[] = []
    for (let each = 0; each < 24; each += 1) drawn.push(...frame(ask))
    expect(drawn).toHaveLength(24)
    expect(drawn.filter((name) => name === 'often')).toHaveLength(12)
    for (const name of names(4)) expect(drawn.filter((each) => each === name)).toHaveLength(3)
  })

  it('runs nothing that has left', () => {
    const { turns, piece, frame } = setUp({ painting: 30 })
    const [first, second] = [turns.part('seldom'), turns.part('seldom')]
    const [kept, left, later] = names(3).map((name) => piece(name, 20))
    const drawn = frame(() => {
      for (const each of [kept, left]) first.ask(each)
      second.ask(later)
      first.leave(left)
    })
    second.leave(later)
    expect([...drawn, ...frame(), ...frame()]).toEqual(['0'])
  })

  it('reports a piece that throws and goes on', () => {
    const report = vi.fn()
    vi.stubGlobal('reportError', report)
    const { turns, piece, frame } = setUp()
    const part = turns.part('seldom')
    const drawn = frame(() => {
      part.ask(() => {
        throw new Error('no')
      })
      part.ask(piece('next', 0))
    })
    expect(drawn).toEqual(['next'])
    expect(report).toHaveBeenCalledTimes(1)
    vi.unstubAllGlobals()
  })
})
