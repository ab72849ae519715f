/** A voice of the system. */
export interface Voice {
  id: string;
  name: string;
  /** BCP 47. */
  language: string;
}

/** How one sentence is to be said. */
interface Utterance {
  text: string;
  voice: Voice;
  /** 1 is the voice's own speed. */
  rate: number;
}

/** What can say sentences: the system's voices, or what a test puts in their place. */
export interface Speaker {
  /** The voices there are now; systems tell of them late. */
  voices: () => Voice[];
  /** Calls back when the voices change. Gives the way to stop. */
  onVoices: (listener: () => void) => () => void;
  /** Says a sentence, in place of what is being said. Fulfilled at its end; false where it was cut off. Throws where the voice fails. */
  say: (utterance: Utterance) => Promise<boolean>;
  /** Says nothing more. */
  hush: () => void;
}

/** The voices for a language, those of its own region first; all of them where none speaks it. */
export function voicesFor(voices: readonly Voice[], language: string | null): Voice[] {
  const wanted = (language ?? '').toLowerCase();
  const primary = wanted.split('-')[0] ?? '';
  const speaking = voices.filter((voice) => primary !== '' && primaryOf(voice) === primary);
  if (speaking.length === 0) return [...voices];
  const isExact = (voice: Voice) => voice.language.toLowerCase().replace('_', '-') === wanted;
  return speaking.toSorted((one, other) => Number(isExact(other)) - Number(isExact(one)));
}

function primaryOf({ language }: Voice): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}

/**
 * The system's voices, by the Web Speech API. Only those that speak on this computer: others would send the text of
 * the article away.
 */
export function systemSpeaker(synthesis: SpeechSynthesis): Speaker {
  const local = () => synthesis.getVoices().filter(({ localService }) => localService);
  let cut: (() => void) | null = null;
  return {
    voices: () => local().map(({ voiceURI, name, lang }) => ({ id: voiceURI, name, language: lang })),
    onVoices: (listener) => {
      synthesis.addEventListener('voiceschanged', listener);
      return () => synthesis.removeEventListener('voiceschanged', listener);
    },
    say: ({ text, voice, rate }) =>
      new Promise((resolve, reject) => {
        cut?.();
        cut = () => resolve(false);
        synthesis.cancel();
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.voice = local().find(({ voiceURI }) => voiceURI === voice.id) ?? null;
        utterance.lang = voice.language;
        utterance.rate = rate;
        utterance.onend = () => resolve(true);
        utterance.onerror = ({ error }) =>
          error === 'canceled' || error === 'interrupted' ? resolve(false) : reject(new Error(error));
        synthesis.speak(utterance);
      }),
    hush: () => {
      cut?.();
      cut = null;
      synthesis.cancel();
    },
  };
}
