/** The two marks that the story gives its heroines, and the stakes and the fire that Faith has, as drawings. */

const INK = '#170d20';

/** A regular pentagram's five points in drawing order, on a circle around (x, y). */
export function pentagramPath(x: number, y: number, radius: number): string {
  const points = [0, 2, 4, 1, 3].map((corner) => {
    const angle = (corner * 2 * Math.PI) / 5 - Math.PI / 2;
    const at = (centre: number, offset: number) => (centre + radius * offset).toFixed(2);
    return `${at(x, Math.cos(angle))} ${at(y, Math.sin(angle))}`;
  });
  return `M${points.join('L')}Z`;
}

const starPath = (centre: number, radius: number): string => {
  const points = Array.from({ length: 10 }, (_, i) => {
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    const reach = i % 2 === 0 ? radius : radius * 0.46;
    const at = (offset: number) => (centre + reach * offset).toFixed(2);
    return `${at(Math.cos(angle))} ${at(Math.sin(angle))}`;
  });
  return `M${points.join('L')}Z`;
};

/** Beside what was done better than ever. */
export const STAR = `<svg class="star" viewBox="0 0 20 20"><path d="${starPath(10, 9.5)}" fill="#ffd35a" stroke="${INK}" stroke-width="1.2" stroke-linejoin="round"/></svg>`;

/** In a medal's place: finished, and nobody has to have been quick for it. */
export const FINISH_STAR = `<svg class="medal finish" viewBox="0 0 100 100" role="img" aria-label="Finished">
  <circle cx="50" cy="50" r="46" fill="#2a1b3d" stroke="${INK}" stroke-width="4"/>
  <circle cx="50" cy="50" r="42" fill="none" stroke="#ffb35a" stroke-width="2.4"/>
  <circle cx="50" cy="50" r="37.5" fill="none" stroke="#b07cff" stroke-width="1.6"/>
  <path d="${starPath(50, 33)}" fill="#ffd35a" stroke="${INK}" stroke-width="3" stroke-linejoin="round"/>
  <path d="M50 17L57.6 39.6L50 50ZM50 50L81.4 39.8L64.4 54.7ZM50 50L69.4 76.7L50 65.2ZM50 50L30.6 76.7L35.6 54.7ZM50 50L18.6 39.8L42.4 39.6Z" fill="#fff0b8" opacity=".6"/>
</svg>`;

/** Faith's mark: a small stake, point down. */
export const STAKE_MARK = `<svg viewBox="0 0 40 40">
  <circle cx="20" cy="20" r="18" fill="#24141f" stroke="${INK}" stroke-width="4"/>
  <circle cx="20" cy="20" r="16.5" fill="none" stroke="#ffb35a" stroke-width="1.8"/>
  <g transform="rotate(24 20 20)" stroke="${INK}" stroke-linejoin="round">
    <path d="M16.4 6.5Q20 4.3 23.6 6.5L24 9.5L23.2 20L20.6 34.5H19.4L16.8 20L16 9.5Z" fill="#e9953f" stroke-width="1.6"/>
    <path d="M20.7 9.5L21 20L20.3 33.5L22.4 20L23 9.8Z" fill="#8a431f" stroke="none"/>
    <path d="M16.4 6.7Q20 9 23.6 6.7Q20 4.2 16.4 6.7Z" fill="#ffe2b0" stroke="none"/>
  </g>
</svg>`;

/** Willow's mark: a pentagram. */
export const PENTAGRAM_MARK = `<svg viewBox="0 0 40 40">
  <circle cx="20" cy="20" r="18" fill="#1d1430" stroke="${INK}" stroke-width="4"/>
  <circle cx="20" cy="20" r="16.5" fill="none" stroke="#b07cff" stroke-width="1.8"/>
  <path d="${pentagramPath(20, 20, 13.5)}" fill="none" stroke="#dcc6ff" stroke-width="1.9" stroke-linejoin="round"/>
</svg>`;

/** Faith's fire: a flame, lit by the style sheet when there is enough of it. */
export const FIRE_MARK = `<svg viewBox="0 0 20 26">
  <path class="flame" d="M10.5 1.5C12 7 17.5 9 17.5 16.5C17.5 21.5 14 24.5 10 24.5S2.5 21.5 2.5 16.5C2.5 12.5 5 11 5.6 7.2C8 8.4 8.6 10 8.8 11.6C10.6 9 11.2 5.6 10.5 1.5Z" stroke="${INK}" stroke-width="1.6" stroke-linejoin="round"/>
  <path class="flame-heart" d="M10 14.5C11.4 16.4 13.4 17.4 13.4 19.9C13.4 21.9 12 23 10 23S6.6 21.9 6.6 19.9C6.6 17.6 8.9 16.8 10 14.5Z"/>
</svg>`;

/** One stake at hand. */
export const STAKE_PIP = `<svg viewBox="0 0 10 28">
  <path class="pip" d="M2 2.5Q5 .8 8 2.5L8.3 5L7.6 14L5.5 27H4.5L2.4 14L1.7 5Z" stroke="${INK}" stroke-width="1.5" stroke-linejoin="round"/>
</svg>`;
