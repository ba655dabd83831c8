import type { Medal } from '../sim/fight/level.ts';
import { pentagramPath } from './marks.ts';

interface Metal {
  readonly name: string;
  readonly light: string;
  readonly body: string;
  readonly dark: string;
}

const INK = '#170d20';

const METALS: Record<Medal, Metal> = {
  bronze: { name: 'Bronze', light: '#f2b98a', body: '#b8693a', dark: '#6d3119' },
  silver: { name: 'Silver', light: '#f4f6fb', body: '#a9b4c9', dark: '#5c6684' },
  gold: { name: 'Gold', light: '#fff0b8', body: '#e8ad35', dark: '#8f5a14' },
  slayer: { name: 'Slayer', light: '#ffd9de', body: '#c0243f', dark: '#5e0d24' },
};

export const medalName = (medal: Medal): string => METALS[medal].name;

const STAKE = 'M44 14Q50 10 56 14L57.5 20L56.5 30L54.5 58L50.8 89H49.2L45.5 58L43.5 30L42.5 20Z';
const STAKE_SHADE = 'M51.5 17L57.5 20L56.5 30L54.5 58L50.8 89H50L52.5 58Z';
const STAKE_HEAD = 'M44 14Q50 10 56 14Q50 18.5 44 14Z';

function stake(turn: number, metal: Metal): string {
  return `<g transform="rotate(${String(turn)} 50 50)" stroke-linejoin="round">
    <path d="${STAKE}" fill="${metal.light}" stroke="${INK}" stroke-width="5"/>
    <path d="${STAKE}" fill="${metal.light}"/><path d="${STAKE_SHADE}" fill="${metal.dark}" opacity=".6"/>
    <path d="${STAKE_HEAD}" fill="#fff" opacity=".7"/>
  </g>`;
}

/** The sign in the middle: a stake, and for the slayer's medal two of them crossed before a star. */
function sign(medal: Medal): string {
  const metal = METALS[medal];
  if (medal !== 'slayer') return stake(38, metal);
  const star = pentagramPath(50, 50, 36);
  const wood = { ...metal, light: '#ffc57a', dark: '#7a3a18' };
  return `<path d="${star}" fill="none" stroke="${metal.dark}" stroke-width="8" stroke-linejoin="round"/>
    <path d="${star}" fill="none" stroke="#ffe9d0" stroke-width="3.2" stroke-linejoin="round"/>
    ${stake(45, wood)}${stake(-45, wood)}`;
}

/** Notches around the rim, more for the better metals. */
const RIM: Record<Medal, number> = { bronze: 12, silver: 16, gold: 20, slayer: 10 };

function rim(medal: Medal, metal: Metal): string {
  const count = RIM[medal];
  const depth = medal === 'slayer' ? 9 : 4;
  const points: string[] = [];
  for (let i = 0; i < count * 2; i++) {
    const angle = (i * Math.PI) / count - Math.PI / 2;
    const radius = i % 2 ? 46 - depth : 46;
    points.push(
      `${(50 + radius * Math.cos(angle)).toFixed(1)} ${(50 + radius * Math.sin(angle)).toFixed(1)}`,
    );
  }
  return `<path d="M${points.join('L')}Z" fill="${metal.body}" stroke="${INK}" stroke-width="4" stroke-linejoin="round"/>`;
}

/** A medal as SVG source; `null` is the empty place of one that is still to be won. */
export function medalDrawing(medal: Medal | null): string {
  if (!medal) {
    return `<svg class="medal empty" viewBox="0 0 100 100" role="img" aria-label="No medal yet"><circle cx="50" cy="50" r="42" fill="none" stroke="#6f86b8" stroke-width="3" stroke-dasharray="5 8" stroke-linecap="round"/><path d="${STAKE}" fill="none" stroke="#6f86b8" stroke-width="2.5" stroke-linejoin="round"/></svg>`;
  }
  const metal = METALS[medal];
  return `<svg class="medal ${medal}" viewBox="0 0 100 100" role="img" aria-label="${metal.name} medal">
    ${rim(medal, metal)}
    <circle cx="50" cy="50" r="36" fill="${metal.dark}" stroke="${INK}" stroke-width="2.5"/>
    <circle cx="50" cy="50" r="33.5" fill="${metal.body}"/>
    <path d="M50 16.5A33.5 33.5 0 0 0 16.5 50Q28 30 50 16.5Z" fill="${metal.light}" opacity=".75"/>
    <path d="M50 83.5A33.5 33.5 0 0 0 83.5 50Q72 70 50 83.5Z" fill="${metal.dark}" opacity=".5"/>
    ${sign(medal)}
  </svg>`;
}
