/** The header's dialogs, in one file: neither is opened on most visits, and they share what they are built of. */
export { ShareDialog } from '../share/ShareDialog.tsx'
export { ScenariosDialog } from './ScenariosDialog.tsx'
