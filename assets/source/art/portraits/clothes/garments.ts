/** What a person wears, from the neck to the lower edge of the picture. */
export interface Garments {
  readonly top: { readonly neckline: Neckline; readonly colour: string };
  readonly outer: Outer;
  /** How much broader than slight ones the shoulders are, in px. */
  readonly shoulders: number;
  readonly necklace: 'cross' | 'stone' | 'none';
}

/** A jacket, coat or shawl. */
export interface Outer {
  readonly cut: Cut;
  readonly colour: string;
  readonly light: string;
  /** Leather shines in streaks, cloth softly. */
  readonly leather: boolean;
}

export type Neckline = 'scoop' | 'crew' | 'collar' | 'tie' | 'gathered';
export type Cut =
  'biker' | 'soft' | 'duster' | 'tweed' | 'plaid' | 'denim' | 'suede' | 'shawl' | 'coat';
