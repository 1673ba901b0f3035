import { saveBlob } from '../../files/saveBlob.ts'
import type { Picture } from './figurePicture.ts'

/** Device pixels per px of a saved PNG: sharp on paper and on dense screens (ours). */
const PNG_SCALE = 2

const svgBlob = ({ svg }: Picture) => new Blob([svg], { type: 'image/svg+xml' })

export const saveCsv = (csv: string, name: string): void =>
  saveBlob(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)

export const saveSvg = (picture: Picture, name: string): void => saveBlob(svgBlob(picture), `${name}.svg`)

/** @throws Error where the browser cannot draw the picture */
export async function savePng(picture: Picture, name: string): Promise<void> {
  const address = URL.createObjectURL(svgBlob(picture))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.width * PNG_SCALE
    canvas.height = picture.height * PNG_SCALE
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('the browser made no picture')
    saveBlob(blob, `${name}.png`)
  } finally {
    URL.revokeObjectURL(address)
  }
}
