import { aimCode, BUTTON, moveCode, MOVE_STRENGTHS, packInput } from '../sim/core/inputFrame.ts';
import type { InputFrame } from '../sim/core/inputFrame.ts';
import { DIRECTIONS, SEAT_BUTTONS, SEATS } from './actions.ts';
