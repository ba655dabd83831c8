/** What a tyre has under it. `grip`: units/s² it can hold sideways; `top`: share of the top speed; `drag`: units/s² more. */
// prettier-ignore
export const SURFACES = {
  asphalt:  { grip: 31, top: 1,    drag: 0,   traction: 1    },
  wet:      { grip: 19, top: 1,    drag: 0,   traction: 0.85 },
  concrete: { grip: 28, top: 1,    drag: 0,   traction: 1    },
  pavement: { grip: 27, top: 0.85, drag: 1,   traction: 0.95 },
  dirt:     { grip: 17, top: 0.9,  drag: 1,   traction: 0.8  },
  grass:    { grip: 16, top: 0.6,  drag: 3,   traction: 0.7  },
  sand:     { grip: 13, top: 0.55, drag: 4,   traction: 0.65 },
} as const satisfies Record<string, Surface>;

export interface Surface {
  readonly grip: number;
  readonly top: number;
  readonly drag: number;
  /** Share of throttle and brake that reaches the ground. */
  readonly traction: number;
}

export type SurfaceName = keyof typeof SURFACES;
export const SURFACE_NAMES = Object.keys(SURFACES) as readonly SurfaceName[];
