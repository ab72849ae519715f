import { useEffect, useState } from 'react';
import { type Speaker, systemSpeaker, type Voice } from './voices.ts';

const speaker: Speaker | null = 'speechSynthesis' in window ? systemSpeaker(window.speechSynthesis) : null;

/** The system's voices; none where it has none, and then reading aloud is not offered. */
export function useVoices(): { speaker: Speaker | null; voices: Voice[] } {
  const [voices, setVoices] = useState<Voice[]>(() => speaker?.voices() ?? []);
  useEffect(() => speaker?.onVoices(() => setVoices(speaker.voices())), []);
  return { speaker, voices };
}
