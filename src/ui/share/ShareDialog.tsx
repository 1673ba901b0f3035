import { useId, useState } from 'react'
import { linkTo } from '../../scenario/linkCodec.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'
import scenarios from '../scenarios/scenarios.module.css'
import { useModal } from '../scenarios/useModal.ts'
import { CopyText } from './CopyText.tsx'
import { Download } from './Download.tsx'
import { OptionFields } from './OptionFields.tsx'
import { PublicAddress } from './PublicAddress.tsx'
import { opensHereOnly, storedAddress } from './publicAddress.ts'
import { QrCode } from './QrCode.tsx'

/** Passes on the scenario on the screen: link, QR code, files. What is chosen here is of the link, not of this page. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const titleId = useId()
  const dialog = useModal()
  const [{ scenario, options: shown, base }] = useState(scenarioStore.getState)
  const [options, setOptions] = useState(shown)
  const isLocal = opensHereOnly(window.location.href)
  const [address, setAddress] = useState(() => (isLocal ? storedAddress() : null))
  const link = linkTo(scenario, address ?? window.location.href, options, base)
  return (
    <dialog
      ref={dialog}
      className={scenarios.dialog}
      aria-labelledby={titleId}
      onClose={({ currentTarget }) => {
        // Hidden with the tab around it, as while a picture is made of another, it is not closed by anyone.
        if (!currentTarget.open && currentTarget.parentElement?.checkVisibility()) onClose()
      }}
    >
      <div className={scenarios.head}>
        <h2 id={titleId}>Share</h2>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      {isLocal ? <PublicAddress address={address} onAddress={setAddress} /> : null}
      <section className={scenarios.section}>
        <h3>Link</h3>
        <OptionFields options={options} onOptions={setOptions} />
        <CopyText label="Link to this scenario" button="Copy this link" text={link} />
        <QrCode link={link} />
      </section>
      <Download link={link} />
    </dialog>
  )
}
