import { type FormEvent, useId, useState } from 'react'
import scenarios from '../scenarios/scenarios.module.css'
import { readAddress, storeAddress } from './publicAddress.ts'
import styles from './share.module.css'

interface PublicAddressProps {
  /** Null until it has been given. */
  readonly address: string | null
  readonly onAddress: (address: string) => void
}

/** Asks, where the page is served from this computer, once for the address that others can open. */
export function PublicAddress({ address, onAddress }: PublicAddressProps) {
  const id = useId()
  const [isAsking, setIsAsking] = useState(address === null)
  const [problem, setProblem] = useState('')

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reading = readAddress(String(new FormData(event.currentTarget).get('address')))
    setProblem(reading.ok ? '' : reading.message)
    if (!reading.ok) return
    storeAddress(reading.address)
    onAddress(reading.address)
    setIsAsking(false)
  }

  if (!isAsking) {
    return (
      <p className={styles.actions}>
        <span>Links and codes begin with {address}</span>
        <button type="button" onClick={() => setIsAsking(true)}>
          Change the public address
        </button>
      </p>
    )
  }
  return (
    <form className={scenarios.section} onSubmit={submit} noValidate>
      <p className={styles.note}>This page is served from this computer: its own address opens nowhere else.</p>
      <div className={scenarios.form}>
        <label htmlFor={id}>Public address</label>
        <input
          id={id}
          name="address"
          type="url"
          defaultValue={address ?? ''}
          placeholder="https://example.org/lab/"
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
        />
        <div className={scenarios.actions}>
          <button type="submit">Use in links</button>
          <span id={`${id}-problem`} role="status" className={styles.problem}>
            {problem}
          </span>
        </div>
      </div>
    </form>
  )
}
