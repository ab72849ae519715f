import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type AloudState, ReadingAloud } from '../../../../../renderer/reader/aloud/reading-aloud.ts';
import { sentencesOf } from '../../../../../renderer/reader/aloud/sentences.ts';
import {
  type Speaker,
  systemSpeaker,
  type Voice,
  voicesFor,
} from '../../../../../renderer/reader/aloud/voices.ts';

const voice = (id: string, language: string): Voice => ({ id, name: id, language });
const anna = voice('Anna', 'en-GB');
const marie = voice('Marie', 'fr-FR');

/** A speaker that says a sentence when it is told to end it. */
function speakerByHand() {
  const said: string[] = [];
  let end: ((isSaid: boolean) => void) | null = null;
  let fail: ((error: Error) => void) | null = null;
  const speaker: Speaker = {
    voices: () => [anna, marie],
    onVoices: () => () => undefined,
    say: ({ text, voice: by, rate }) => {
      end?.(false);
      said.push(`${by.name} ${rate}: ${text}`);
      return new Promise((resolve, reject) => {
        end = resolve;
        fail = reject;
      });
    },
    hush: () => end?.(false),
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    speaker,
    said,
    endSentence: () => {
      end?.(true);
      return settle();
    },
    failSentence: () => {
      fail?.(new Error('synthesis-failed'));
      return settle();
    },
  };
}

function reading(sentences = ['One.', 'Two.', 'Three.']) {
  const hand = speakerByHand();
  const states: AloudState[] = [];
  const aloud = new ReadingAloud(hand.speaker, sentences, { at: 0, voice: anna, rate: 1 }, (state) => {
    states.push(state);
  });
  return { ...hand, aloud, now: () => states.at(-1) };
}

describe('reading aloud', () => {
  it('says sentence after sentence and stops after the last', async () => {
    const { aloud, said, endSentence, now } = reading();
    aloud.play();
    expect(said).toEqual(['Anna 1: One.']);
    await endSentence();
    await endSentence();
    expect(now()).toMatchObject({ at: 2, isSpeaking: true });
    await endSentence();
    expect(said).toEqual(['Anna 1: One.', 'Anna 1: Two.', 'Anna 1: Three.']);
    expect(now()).toMatchObject({ at: 3, isSpeaking: false });
    aloud.play();
    expect(now()).toMatchObject({ at: 0, isSpeaking: true });
  });

  it('pauses, and goes on with the sentence that was cut off', async () => {
    const { aloud, said, endSentence, now } = reading();
    aloud.play();
    await endSentence();
    aloud.pause();
    await endSentence();
    expect(now()).toMatchObject({ at: 1, isSpeaking: false });
    aloud.play();
    expect(said.at(-1)).toBe('Anna 1: Two.');
  });

  it('steps to and fro within the text, silent where it is paused', () => {
    const { aloud, said, now } = reading();
    aloud.step(1);
    expect(said).toEqual([]);
    aloud.play();
    aloud.step(1);
    aloud.step(5);
    expect(now()).toMatchObject({ at: 2, isSpeaking: true });
    aloud.step(-9);
    expect(said.at(-1)).toBe('Anna 1: One.');
  });

  it('takes another voice and speed at once', () => {
    const { aloud, said } = reading();
    aloud.play();
    aloud.setVoice(marie);
    aloud.setRate(1.5);
    expect(said).toEqual(['Anna 1: One.', 'Marie 1: One.', 'Marie 1.5: One.']);
  });

  it('tells of a voice that fails', async () => {
    const { aloud, failSentence, now } = reading();
    aloud.play();
    await failSentence();
    expect(now()).toMatchObject({ at: 0, isSpeaking: false, error: new Error('synthesis-failed') });
  });
});

describe('the sentences of an article', () => {
  it('are its own, block by block, without photos and without what says nothing', () => {
    const { window } = new JSDOM(
      '<h2>At the quay</h2><p>It came at <b>six</b>. “Late,” she said.</p><figure><figcaption>A quay. By night.</figcaption></figure><p>* * *</p><p>Boats wait.</p>',
    );
    globalThis.Node ??= window.Node;
    globalThis.NodeFilter ??= window.NodeFilter;
    const sentences = sentencesOf([window.document.body], 'en');
    expect(sentences.map(({ text }) => text)).toEqual([
      'At the quay',
      'It came at six.',
      '“Late,” she said.',
      'Boats wait.',
    ]);
    expect(sentences.map(({ range }) => String(range))).toEqual(sentences.map(({ text }) => text));
  });
});

describe('the voices', () => {
  it('are those of the language, of its region first; all where none speaks it', () => {
    const british = voice('B', 'en_GB');
    const american = voice('A', 'en-US');
    expect(voicesFor([american, british, marie], 'en-GB')).toEqual([british, american]);
    expect(voicesFor([american, marie], 'fr')).toEqual([marie]);
    expect(voicesFor([american, marie], 'ja')).toEqual([american, marie]);
    expect(voicesFor([american], null)).toEqual([american]);
  });

  it('of the system are only those that speak on this computer', () => {
    const known = [
      { voiceURI: 'a', name: 'Here', lang: 'en-GB', localService: true, default: true },
      { voiceURI: 'b', name: 'Far away', lang: 'en-GB', localService: false, default: false },
    ];
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => known,
    }) as unknown as SpeechSynthesis;
    expect(systemSpeaker(synthesis).voices()).toEqual([{ id: 'a', name: 'Here', language: 'en-GB' }]);
  });
});
