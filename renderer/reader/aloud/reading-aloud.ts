import type { Speaker, Voice } from './voices.ts';

/** Where the reading stands. */
export interface AloudState {
  /** The sentence that is said, or would be; it may be one after the last. */
  at: number;
  isSpeaking: boolean;
  error: Error | null;
}

/** Says sentence after sentence. What is heard can be paused, moved and given another voice at any moment. */
export class ReadingAloud {
  #state: AloudState;
  #voice: Voice;
  #rate: number;
  /** Counts what was asked of it: what a sentence of before has to tell comes too late. */
  #turn = 0;
  readonly #sentences: readonly string[];
  readonly #speaker: Speaker;
  readonly #tell: (state: AloudState) => void;

  constructor(
    speaker: Speaker,
    sentences: readonly string[],
    { at, voice, rate }: { at: number; voice: Voice; rate: number },
    tell: (state: AloudState) => void,
  ) {
    this.#speaker = speaker;
    this.#sentences = sentences;
    this.#voice = voice;
    this.#rate = rate;
    this.#state = { at, isSpeaking: false, error: null };
    this.#tell = tell;
  }

  /** Goes on with the sentence at hand; at the end, from the beginning. */
  play(): void {
    this.#set({
      at: this.#state.at < this.#sentences.length ? this.#state.at : 0,
      isSpeaking: true,
      error: null,
    });
    void this.#run();
  }

  /** The sentence that was cut off is said again from its beginning. */
  pause(): void {
    this.#turn += 1;
    this.#speaker.hush();
    this.#set({ ...this.#state, isSpeaking: false });
  }

  /** Goes to another sentence, and says it where one is being said. */
  step(by: number): void {
    const last = Math.max(0, this.#sentences.length - 1);
    this.#set({ ...this.#state, at: Math.min(Math.max(this.#state.at + by, 0), last) });
    this.#again();
  }

  setVoice(voice: Voice): void {
    this.#voice = voice;
    this.#again();
  }

  setRate(rate: number): void {
    this.#rate = rate;
    this.#again();
  }

  #again(): void {
    if (this.#state.isSpeaking) void this.#run();
  }

  async #run(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      for (
        let text = this.#sentences[this.#state.at];
        text !== undefined;
        text = this.#sentences[this.#state.at]
      ) {
        const isSaid = await this.#speaker.say({ text, voice: this.#voice, rate: this.#rate });
        if (turn !== this.#turn) return;
        if (!isSaid) break;
        this.#set({ ...this.#state, at: this.#state.at + 1 });
      }
      this.#set({ ...this.#state, isSpeaking: false });
    } catch (thrown) {
      if (turn !== this.#turn) return;
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      this.#set({ ...this.#state, isSpeaking: false, error });
    }
  }

  #set(state: AloudState): void {
    this.#state = state;
    this.#tell(state);
  }
}
