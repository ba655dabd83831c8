/** Hedges stand end to end: the same leaves every time would show. */
const HEDGES = ['hedge', 'hedge2', 'hedge3'] as const;
/** Units from one hedge of a row to the next. */
const HEDGE_ACROSS = 2.645;
/** Rows a little apart do not begin alike. */
const ROWS_APART = 0.7;

/** The picture of a thing by what it is and where it stands. No two neighbours in a row of hedges are alike. */
export function propPicture(kind: string, x: number, y: number): string {
  if (kind !== 'hedge') return kind;
  const place = Math.floor(x / HEDGE_ACROSS) + 4 * Math.floor(y / ROWS_APART);
  // one further in each three, so that it takes nine to come around again
  const turn = place + Math.floor(place / HEDGES.length);
  return HEDGES[((turn % HEDGES.length) + HEDGES.length) % HEDGES.length]!;
}
