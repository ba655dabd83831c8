import type { BeatMap } from '../../sim/dance/beatMap.ts';
import type { DancerName } from '../../sim/dance/dance.ts';
import type { Grade } from '../../sim/dance/grades.ts';
import { attributeWriter, drawing, element, replay, textWriter } from '../dom.ts';
import { GRADE_WORDS, moveGlyph } from './danceGlyphs.ts';

/** So far ahead steps are seen, and so wide is a beat. */
const AHEAD_BEATS = 4;
const BEAT_EM = 3.9;
/** How long a step stays where it was danced, and its grade is read, in ticks. */
const DANCED_TICKS = 26;
const GRADE_TICKS = 80;
/** Without motion a step comes nearer by so much of a beat at once. */
const STRIDE_BEATS = 0.5;

interface Note {
  readonly node: HTMLElement;
  readonly writePlace: (value: string) => void;
  /** A hold that is held: how many beats are left of it. */
  readonly writeLeft: (beats: number) => void;
  grade: Grade | null;
  gradedTick: number;
}

/** One dancer's steps on their way to the beat line, and how the last one was. Faith's come from the left. */
export function createLane(who: DancerName) {
  const toward = who === 'faith' ? -1 : 1;
  const track = element('div', { class: 'way', 'aria-hidden': true });
  const word = element('span', { class: 'grade outlined', 'aria-hidden': true });
  const node = element(
    'div',
    { class: `lane ${who}` },
    element('i', { class: 'line' }),
    track,
    word,
  );
  const writeWord = textWriter(word);
  const writeGrade = attributeWriter(word, 'data-grade');
  const notes = new Map<number, Note>();
  let gradeUntilTick = 0;

  function noteOf(map: BeatMap, i: number): Note {
    const kept = notes.get(i);
    if (kept) return kept;
    const { move, holdTicks } = map.steps[i]!;
    const glyph = drawing(moveGlyph(move));
    const long = (holdTicks / map.ticksPerBeat) * BEAT_EM;
    const bar = element('i', { class: 'held', style: `width:${long.toFixed(2)}em` });
    const parts = holdTicks > 0 ? [bar, glyph] : [glyph];
    const noted = element('div', { class: 'note', 'data-move': move }, ...parts);
    track.append(noted);
    const writeLeft = (beats: number): void => {
      noted.dataset['held'] = '';
      bar.style.width = `${(beats * BEAT_EM).toFixed(2)}em`;
    };
    const note = {
      node: noted,
      writePlace: placeWriter(noted),
      writeLeft,
      grade: null,
      gradedTick: 0,
    };
    notes.set(i, note);
    return note;
  }

  function drop(i: number): void {
    notes.get(i)?.node.remove();
    notes.delete(i);
  }

  return {
    node,
    /** Nothing is asked any more: what was still to come goes. */
    end() {
      for (const [i, { grade }] of notes) if (grade === null) drop(i);
    },
    clear() {
      for (const i of notes.keys()) drop(i);
      writeWord('');
      gradeUntilTick = 0;
    },
    judged(map: BeatMap, i: number, grade: Grade, songTick: number) {
      const note = noteOf(map, i);
      note.grade = grade;
      note.gradedTick = songTick;
      note.node.dataset['grade'] = grade;
      writeWord(GRADE_WORDS[grade]);
      writeGrade(grade);
      replay(word, 'fresh');
      gradeUntilTick = songTick + GRADE_TICKS;
    },
    /**
     * `heard`: the song's tick as it is judged now, with the part of a tick that is over; `isHeld`: the next step is a
     * hold that she is in.
     */
    update(
      map: BeatMap,
      heard: number,
      songTick: number,
      nextStep: number,
      isHeld: boolean,
      isCalm: boolean,
    ) {
      const { steps, ticksPerBeat } = map;
      const last = heard + AHEAD_BEATS * ticksPerBeat;
      for (let i = nextStep; i < steps.length && steps[i]!.tick <= last; i++) noteOf(map, i);
      for (const [i, note] of notes) {
        if (note.grade !== null && songTick - note.gradedTick > DANCED_TICKS) {
          drop(i);
          continue;
        }
        const beats = (steps[i]!.tick - heard) / ticksPerBeat;
        const near = isCalm ? Math.ceil(beats / STRIDE_BEATS) * STRIDE_BEATS : beats;
        // what was danced stays where it was, and what is past goes on a little
        const isHeldNow = isHeld && i === nextStep;
        const shown = note.grade !== null || isHeldNow ? 0 : Math.max(-0.4, near);
        if (isHeldNow) note.writeLeft(Math.max(0, beats + steps[i]!.holdTicks / ticksPerBeat));
        note.writePlace((toward * shown * BEAT_EM).toFixed(2));
      }
      if (songTick > gradeUntilTick) writeWord('');
    },
  };
}

function placeWriter(node: HTMLElement): (em: string) => void {
  let written = '';
  return (em) => {
    if (em === written) return;
    written = em;
    node.style.transform = `translateX(${em}em)`;
  };
}
