/** How the night's light becomes what the screen shows: 1 − exp(−EXPOSURE × light). The painted ground is stored so. */
export const EXPOSURE = 1.62;
