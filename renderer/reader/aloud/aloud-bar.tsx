import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react';
import { useState } from 'react';
import type { Article } from '../../../shared/article.ts';
import type { FrameText } from '../../highlights/frame-text.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { IconButton } from '../../ui/button.tsx';
import { ChoiceMenu } from '../../ui/choice-menu.tsx';
import styles from './aloud-bar.module.css';
import { useAloud } from './use-aloud.ts';
import { useVoices } from './use-voices.ts';
import { type Speaker, type Voice, voicesFor } from './voices.ts';

const rates = ['0.75', '1', '1.25', '1.5', '1.75', '2'] as const;

/** The bar of an article that is read aloud; nothing where the system has no voice. */
export default function AloudBar(props: { article: Article; text: FrameText | null; onClose: () => void }) {
  const { speaker, voices } = useVoices();
  const fitting = voicesFor(voices, props.article.language);
  const [first] = fitting;
  return speaker && first ? <Player {...props} speaker={speaker} voices={fitting} first={first} /> : null;
}

function Player({
  article,
  text,
  onClose,
  speaker,
  voices,
  first,
}: {
  article: Article;
  text: FrameText | null;
  onClose: () => void;
  speaker: Speaker;
  voices: Voice[];
  first: Voice;
}) {
  const { t, locale } = useI18n();
  const [voice, setVoice] = useState(first);
  const [rate, setRate] = useState<(typeof rates)[number]>('1');
  const { reading, at, count, isSpeaking, error } = useAloud(text, article.language, speaker, {
    voice,
    rate: Number(rate),
  });
  const number = new Intl.NumberFormat(locale);
  return (
    <section className={styles.bar} aria-label={t('aloud.label')}>
      <IconButton
        label={t('aloud.previous')}
        icon={<SkipBack size={16} />}
        onPress={() => reading?.step(-1)}
      />
      <IconButton
        label={t(isSpeaking ? 'aloud.pause' : 'aloud.play')}
        icon={isSpeaking ? <Pause size={16} /> : <Play size={16} />}
        onPress={() => (isSpeaking ? reading?.pause() : reading?.play())}
      />
      <IconButton label={t('aloud.next')} icon={<SkipForward size={16} />} onPress={() => reading?.step(1)} />
      <span className={styles.place}>
        {error === null
          ? t('aloud.place', { at: Math.min(at + 1, count), count })
          : `${t('aloud.failed')} (${error.message}). ${t('aloud.failed.hint')}`}
      </span>
      <ChoiceMenu
        label={t('aloud.rate')}
        choices={rates.map((id) => ({
          id,
          label: t('aloud.rate.value', { rate: number.format(Number(id)) }),
        }))}
        chosen={rate}
        onChoose={(id) => {
          setRate(id);
          reading?.setRate(Number(id));
        }}
      />
      <ChoiceMenu
        label={t('aloud.voice')}
        choices={voices.map(({ id, name }) => ({ id, label: name }))}
        chosen={voice.id}
        onChoose={(id) => {
          const chosen = voices.find((one) => one.id === id) ?? first;
          setVoice(chosen);
          reading?.setVoice(chosen);
        }}
      />
      <IconButton label={t('aloud.stop')} icon={<X size={16} />} onPress={onClose} />
    </section>
  );
}
