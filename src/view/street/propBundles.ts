import type { FightLevel } from '../../sim/fight/level.ts';

/** Every street has it, with the stakes and globes of the fight. */
const COMMON = 'props';

/** What is painted in other bundles, by bundle. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  propsTown: (
    'brick brickWindowLit brickWindowDark brickWindowBroken brickDoor brickDoorOpen ' +
    'brickDoubleDoor plaster plasterWindowLit plasterWindowDark plasterWindowBroken ' +
    'plasterDoor plasterDoorOpen plasterDoubleDoor ruinedWall leafyTree cypress palmTree ' +
    'bush armLamp wallLamp trafficLightGo trafficLightStop mailbox dumpster crate barrel ' +
    'drum cone workSign picketFence chainFence bronzeSign dinerSign cinemaSign motelSign ' +
    'hotelSign billboard busStop revelloSign fenceAside fireDrum saloonParked saloonParkedGreen ' +
    'pickupParked barrelBurst'
  ).split(' '),
  propsInside: (
    'curtain stage speakers barShelf bar stool poolTable roundTable chairEast chairWest fireplace ' +
    ' bookshelf standingLamp piano'
  ).split(' '),
  propsHotel: (
    'lobbyWall lobbyWindow lobbyLift sconce painting grandStair hotelCounter pigeonholes tallClock ' +
    'decoChandelier lobbyPalm clubChairEast clubChairWest clubSofaNorth loungeTable luggageCart ' +
    'luggageCartFallen suitcases duffelBag velvetRope velvetRopeAside lostThings glassFront ' +
    'lobbyDoors lobbyPier lobbyColumn roundSettee'
  ).split(' '),
  propsGarden: (
    'hedgeBlock hedgeAside hedgeAcross hedgeLow gatePier gatePost gardenLantern gardenGate ' +
    'gardenGateOpen bellPost bellPostLit stonePlate stonePlateLit'
  ).split(' '),
};

/** The bundle that a thing is painted in. */
export const bundleOf = (kind: string): string =>
  Object.keys(OTHERS).find((bundle) => OTHERS[bundle]!.includes(kind)) ?? COMMON;

/** The bundles that these things are painted in, and the common one. */
export const bundlesOf = (props: readonly { readonly kind: string }[]): string[] => [
  ...new Set([COMMON, ...props.map(({ kind }) => bundleOf(kind))]),
];

/** What bells, stones, gates and crates are drawn as, of those that a level has. */
export const thingsOfWorks = ({
  switches,
  gates,
  crates,
}: Pick<FightLevel, 'switches' | 'gates' | 'crates'>): { readonly kind: string }[] => [
  ...switches.map(({ kind }) => ({ kind: kind === 'target' ? 'bellPost' : 'stonePlate' })),
  ...gates.map(() => ({ kind: 'gardenGate' })),
  ...crates.map(() => ({ kind: 'crate' })),
];
