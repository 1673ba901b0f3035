import { createRoot } from 'react-dom/client'
import { PlainPage } from './PlainPage.tsx'

const root = document.getElementById('root')
if (root) createRoot(root).render(<PlainPage />)
