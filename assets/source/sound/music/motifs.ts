/**
 * The themes of the two heroines, written to sound together over Dm Bb Gm A; lengths in beats. Faith's climbs a
 * fifth and holds on; Willow's turns about itself and answers in Faith's rests.
 */
export const FAITH =
  'D4:1.5> A4:.5 A4:2 | Bb4:1.5> A4:.5 F4:2 | G4:1.5> Bb4:.5 D5:1 C5:1 | C#5:2> A4:1.5 r:.5';
export const WILLOW =
  'r:1 F5:1- E5:.5 F5:.5 A5:1> | r:1 D5:1- F5:.5 G5:.5 A5:1 | Bb5:1> A5:.5 G5:.5 F5:1 E5:1 | r:1 G5:1- F5:.5 E5:1.5';

/** Their answers over Dm C F A7. */
export const FAITH_ANSWER =
  'A4:1.5> D5:.5 D5:2 | E5:1.5> D5:.5 C5:2 | A4:1.5> C5:.5 F5:1 E5:1 | E5:1.5> D5:.5 C#5:2';
export const WILLOW_ANSWER =
  'r:1 F5:.5- G5:.5 A5:1 F5:1 | r:1 G5:1- E5:.5 F5:.5 G5:1 | A5:1> G5:.5 F5:.5 C5:1 G5:1 | r:1 G5:1- A5:.5 G5:.5 E5:1';
