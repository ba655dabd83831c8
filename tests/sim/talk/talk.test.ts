import { describe, expect, it } from 'vitest';
import type { DeedName } from '../../../src/sim/bond/deeds.ts';
import {
  choiceTicks,
  createTalk,
  lineTicks,
  openChoice,
  stepTalk,
  TALK,
  type Talk,
  type TalkEvent,
  type Walkers,
} from '../../../src/sim/talk/talk.ts';
import { checkTalk, type AnswerPlan, type TalkPlan } from '../../../src/sim/talk/talkPlan.ts';

const answer = (text: string, deed: DeedName, fromBond = 0): AnswerPlan => ({
  text,
  mood: 'neutral',
  deed,
  fromBond,
  replies: [{ who: 'willow', text: `To ${text}`, mood: 'tender' }],
});

const PLAN: TalkPlan = {
  secrets: [{ zone: 'cat', name: 'A cat' }],
  secretsDeed: 'foundTogether',
  beats: [
    {
      id: 'hello',
      begins: { type: 'start' },
      sparks: false,
      lines: [
        { who: 'willow', text: 'Hello.', mood: 'wry' },
        { who: 'willow', text: 'Scared?', mood: 'wry' },
      ],
      choice: {
        asked: 'faith',
        answers: [answer('Yes.', 'honestWord'), answer('No.', 'evasion')],
        silence: { deed: 'evasion', replies: [{ who: 'willow', text: 'Fine.', mood: 'hurt' }] },
      },
    },
    {
      id: 'after',
      begins: { type: 'after', beat: 'hello' },
      sparks: false,
      lines: [{ who: 'faith', text: 'Well.', mood: 'neutral' }],
      choice: null,
    },
    {
      id: 'garden',
      begins: { type: 'reached', zone: 'garden', who: 'faith' },
      sparks: true,
      lines: [{ who: 'faith', text: 'Roses?', mood: 'tender' }],
      choice: {
        asked: 'willow',
        answers: [answer('Dearly.', 'honestWord', 300), answer('Later.', 'evasion')],
        silence: { deed: 'evasion', replies: [] },
      },
    },
  ],
};

interface Street {
  at?: readonly string[];
  faith?: number;
  willow?: number | null;
  bond?: number;
}

const walkers = ({ at = [], faith = -1, willow = null, bond = 200 }: Street = {}): Walkers => ({
  isAt: (_who, zone) => at.includes(zone),
  pressed: { faith, willow },
  bond,
});

/** Goes on for so many ticks; gives back what happened. */
function talkFor(talk: Talk, ticks: number, street: Street = {}): TalkEvent[] {
  const events: TalkEvent[] = [];
  for (let i = 0; i < ticks; i++) events.push(...stepTalk(talk, PLAN, walkers(street)));
  return events;
}

/** Up to the question, and past the moment in which nothing answers it. */
function toTheQuestion(): Talk {
  const talk = createTalk();
  talkFor(talk, TALK.breathTicks + lineTicks('Hello.') + TALK.deafTicks + 2);
  expect(openChoice(talk, PLAN)).toBe(PLAN.beats[0]!.choice);
  return talk;
}

const textsOf = (events: readonly TalkEvent[]): string[] =>
  events.flatMap((event) => (event.type === 'talk-line' ? [event.text] : []));

describe('a talk', () => {
  it('gives each line the time that it takes to read it', () => {
    const talk = createTalk();
    const first = talkFor(talk, TALK.breathTicks);
    expect(textsOf(first)).toEqual(['Hello.']);
    expect(talkFor(talk, lineTicks('Hello.') - 1)).toEqual([]);
    expect(textsOf(talkFor(talk, 1))).toEqual(['Scared?']);
  });

  it('takes an answer at once, says it, and goes on to its reply', () => {
    const talk = toTheQuestion();
    const [given, said] = talkFor(talk, 1, { faith: 0 });
    expect(given).toEqual({
      type: 'choice-answered',
      asked: 'faith',
      answer: 0,
      deed: 'honestWord',
    });
    expect(said).toMatchObject({ type: 'talk-line', who: 'faith', text: 'Yes.' });
    expect(openChoice(talk, PLAN)).toBeNull();
    expect(textsOf(talkFor(talk, lineTicks('Yes.')))).toEqual(['To Yes.']);
  });

  it('takes no press for an answer that was on its way when the question came', () => {
    const talk = createTalk();
    const before = TALK.breathTicks + lineTicks('Hello.');
    const events = talkFor(talk, before + TALK.deafTicks, { faith: 0 });
    expect(events.filter(({ type }) => type === 'choice-answered')).toEqual([]);
  });

  it('takes silence for an answer once the time is over', () => {
    const talk = toTheQuestion();
    const events = talkFor(talk, lineTicks('Scared?') + choiceTicks(PLAN.beats[0]!.choice!));
    expect(events[0]).toMatchObject({ type: 'choice-answered', answer: -1, deed: 'evasion' });
    expect(textsOf(events)).toEqual(['Fine.']);
  });

  it('hears no third answer where two are offered', () => {
    expect(talkFor(toTheQuestion(), 1, { faith: 2 })).toEqual([]);
  });

  it('begins with a spark between their marks where it is told to, and nowhere else', () => {
    const events = talkFor(createTalk(), 6000, { at: ['garden', 'cat'] });
    const sparks = events.flatMap(({ type }, i) => (type === 'marks-sparked' ? [i] : []));
    expect(sparks).toHaveLength(1);
    expect(events[sparks[0]! + 1]).toMatchObject({ type: 'talk-line', text: 'Roses?' });
  });

  it('is interrupted by a spark, whatever is being said, and goes on after it with what is due', () => {
    const talk = createTalk();
    talkFor(talk, TALK.breathTicks + 10);
    const events = talkFor(talk, 1, { at: ['garden'] });
    expect(events.map(({ type }) => type)).toContain('marks-sparked');
    expect(textsOf(events)).toEqual(['Roses?']);
    const rest = talkFor(talk, 3000, { at: ['garden'] });
    expect(textsOf(rest)).toContain('Well.');
    expect(textsOf(rest)).not.toContain('Hello.');
  });

  it('has each beat once, however often its place is come to', () => {
    const talk = createTalk();
    const events = talkFor(talk, 6000, { at: ['garden', 'cat'] });
    const texts = textsOf(events);
    expect(texts.filter((text) => text === 'Roses?')).toHaveLength(1);
    expect(texts).toContain('Well.');
    expect(events.filter(({ type }) => type === 'secret-found')).toHaveLength(1);
    expect([...talk.begun].sort()).toEqual([0, 1, 2]);
  });

  it.each([
    [250, 'Later.', 'evasion'],
    [300, 'Dearly.', 'honestWord'],
  ] as const)('at a bond of %i Willow by herself says "%s"', (bond, text, deed) => {
    const talk = createTalk();
    const events = talkFor(talk, 6000, { at: ['garden'], bond });
    expect(textsOf(events)).toContain(text);
    expect(events).toContainEqual(expect.objectContaining({ asked: 'willow', deed }));
  });

  it('leaves Willow’s answer to who plays her', () => {
    const talk = createTalk();
    const events = talkFor(talk, 6000, { at: ['garden'], bond: 400, willow: 1 });
    expect(textsOf(events)).toContain('Later.');
    expect(textsOf(events)).not.toContain('Dearly.');
  });
});

describe('the plan of a talk', () => {
  const withBeats = (...beats: TalkPlan['beats']): string[] => checkTalk({ ...PLAN, beats });
  const [hello, after, garden] = PLAN.beats;

  it('can be talked through', () => {
    expect(checkTalk(PLAN)).toEqual([]);
  });

  it.each([
    ['two beats of one name', [hello!, hello!], 'two beats have the id "hello"'],
    ['a beat after none', [after!], 'begins after "hello", which is no beat'],
    [
      'a beat after itself',
      [{ ...after!, begins: { type: 'after', beat: 'after' } as const }],
      'begins after itself',
    ],
    [
      'Willow without an answer of her own',
      [
        {
          ...garden!,
          choice: { ...garden!.choice!, answers: [answer('Dearly.', 'honestWord', 300)] },
        },
      ],
      'has no answer of her own',
    ],
  ])('is refused with %s', (_, beats, reason) => {
    expect(withBeats(...beats).join('\n')).toContain(reason);
  });
});
