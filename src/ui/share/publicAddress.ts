/** Where the address that others can open the program at is kept. */
const STORAGE_KEY = 'alvh-lab.publicAddress'

/** Names of this very machine, which no other can open; `hostname` keeps the brackets of an IPv6 address. */
const THIS_MACHINE = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/

const isThisMachine = ({ protocol, hostname }: URL): boolean => protocol === 'file:' || THIS_MACHINE.test(hostname)

/** Whether links to an address open on this machine only. */
export const opensHereOnly = (address: string): boolean => isThisMachine(new URL(address))

export type AddressReading =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly message: string }

const refuse = (message: string) => ({ ok: false, message }) as const

/** A typed address of the program, without fragment and password, or why it cannot stand in a link. */
export function readAddress(typed: string): AddressReading {
  const text = typed.trim()
  if (!URL.canParse(text)) return refuse('Type the whole address, such as https://example.org/lab/.')
  const url = new URL(text)
  if (!/^https?:$/.test(url.protocol)) return refuse('The address has to begin with https:// or http://.')
  if (isThisMachine(url)) return refuse('This address opens on this computer only: type the public one.')
  if (url.username !== '' || url.password !== '') return refuse('The address must hold no user name and password.')
  url.hash = ''
  return { ok: true, address: url.href }
}

/** The address of the last answer; null where none was given or storage is shut off. */
export function storedAddress(): string | null {
  try {
    const reading = readAddress(localStorage.getItem(STORAGE_KEY) ?? '')
    return reading.ok ? reading.address : null
  } catch {
    return null
  }
}

/** Keeps the answer for later visits; where storage is shut off it holds until the dialog closes. */
export function storeAddress(address: string): void {
  try {
    localStorage.setItem(STORAGE_KEY, address)
  } catch {}
}
