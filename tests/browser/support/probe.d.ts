import type { Probe } from '../../../src/app/probe.ts';

declare global {
  interface Window {
    readonly __ktf?: Probe;
  }
}
