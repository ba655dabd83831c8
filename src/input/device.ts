/** What a player has in their hands, for the glyphs that are shown. */
export type Device = 'keyboard' | 'mouse' | 'xbox' | 'playstation' | 'nintendo';

/** The family of a pad, from the name that the browser gives it; what is unknown looks like most pads. */
export function padFamily(padId: string): Device {
  if (/054c|dualsense|dualshock|playstation|^wireless controller/i.test(padId))
    return 'playstation';
  if (/057e|nintendo|joy-?con|pro controller/i.test(padId)) return 'nintendo';
  return 'xbox';
}
