/** The two marks that the story gives its heroines, and the stakes that Faith carries, as drawings. */

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

/** One stake at hand. */
export const STAKE_PIP = `<svg viewBox="0 0 10 28">
  <path class="pip" d="M2 2.5Q5 .8 8 2.5L8.3 5L7.6 14L5.5 27H4.5L2.4 14L1.7 5Z" stroke="${INK}" stroke-width="1.5" stroke-linejoin="round"/>
</svg>`;
