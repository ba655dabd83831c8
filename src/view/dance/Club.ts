import type { FightWorld } from '../../sim/fight/world.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import type { Lights } from '../street/Lights.ts';
import type { SceneryPerson } from '../viewAssets.ts';
import type { Choreography } from './Choreography.ts';
import { ClubLights } from './ClubLights.ts';
import { ClubPeople } from './ClubPeople.ts';

/** The place where it is danced: who else is there, and its lights. Nothing in a level without. */
export class Club {
  private readonly people: ClubPeople;
  private readonly lights: ClubLights;
  private readonly choreography: Choreography;

  constructor(uprights: Uprights, people: readonly SceneryPerson[], choreography: Choreography) {
    this.people = new ClubPeople(uprights, people);
    this.lights = new ClubLights(uprights);
    this.choreography = choreography;
  }

  /** One tick. */
  step(world: FightWorld): void {
    this.people.step(world);
  }

  shine(world: FightWorld, lights: Lights): void {
    this.lights.shine(world, lights, this.choreography);
  }

  draw(world: FightWorld, alpha: number): void {
    this.people.draw(alpha);
    this.lights.draw(world, this.choreography);
  }
}
