import draw from '../draw/draw.module.css'

/** How a line of the base is drawn; of two the quieter one is thin. */
export const ghostClass = (thin = false): string | undefined => (thin ? `${draw.ghost} ${draw.thinGhost}` : draw.ghost)
