/** What stands on the strip a moment after it. */
export { CurveSwitch } from './CurveSwitch.tsx'
export { LayerZones } from './LayerZones.tsx'
export { PlayButton } from './PlayButton.tsx'
export { StripKey } from './StripKey.tsx'
