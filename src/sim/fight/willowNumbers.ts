/** Willow's body and what her deeds take: units, units per second, ticks. */
export const WILLOW = {
  radius: 0.33,
  mass: 2,
  health: 80,
  magic: 100,
  magicPerSecond: 7,
  runSpeed: 5,
  acceleration: 60,
  dashTicks: 18,
  dashSpeed: 12,
  dashInvulnerableTicks: 16,
  dashCooldownTicks: 90,
  castWindupTicks: 20,
  castTicks: 40,
  channelMagicPerSecond: 20,
  helpReach: 1.3,
  helpTicks: 100,
  helpedHealth: 45,
  /** She gets up by herself after this long, with so much health. */
  downTicks: 600,
  risenHealth: 40,
  riseTicks: 50,
} as const;
