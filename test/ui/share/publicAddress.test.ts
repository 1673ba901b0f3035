// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { opensHereOnly, readAddress, storeAddress, storedAddress } from '../../../src/ui/share/publicAddress.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('an address', () => {
  it.each([
    ['http://localhost:5173/', true],
    ['http://127.0.0.1/', true],
    ['http://[::1]:8080/', true],
    ['file:///home/lab/index.html', true],
    ['https://localhost.example.org/', false],
    ['http://192.168.1.20/', false],
  ])('%s opens on this computer only: %s', (address, expected) => {
    expect(opensHereOnly(address)).toBe(expected)
  })

  it('is taken as typed, without a fragment', () => {
    expect(readAddress(' https://example.org/lab/#v=1 ')).toEqual({ ok: true, address: 'https://example.org/lab/' })
  })

  it.each([
    ['', /whole address/],
    ['example.org/lab', /whole address/],
    ['javascript:alert(1)', /https:/],
    ['http://localhost:5173/', /this computer only/],
    ['https://ann:secret@example.org/', /no user name/],
  ])('%s is refused with a sentence', (typed, message) => {
    expect(readAddress(typed)).toEqual({ ok: false, message: expect.stringMatching(message) })
  })
})

describe('the stored address', () => {
  it('is the one given last', () => {
    expect(storedAddress()).toBeNull()
    storeAddress('https://example.org/lab/')
    expect(storedAddress()).toBe('https://example.org/lab/')
  })

  it('is none where what is stored is no address', () => {
    localStorage.setItem('alvh-lab.publicAddress', 'javascript:alert(1)')
    expect(storedAddress()).toBeNull()
  })

  it('is none, without a failure, where storage is shut off', () => {
    const denied = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(() => storeAddress('https://example.org/')).not.toThrow()
    expect(storedAddress()).toBeNull()
    expect(denied).toHaveBeenCalledTimes(2)
  })
})
