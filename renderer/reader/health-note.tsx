import { useI18n } from '../i18n/use-i18n.tsx';
import styles from './health-note.module.css';
import { healthText } from './health-words.ts';

/** What is wrong with the newest capture and what can be done, above the text. */
export function HealthNote({ health }: { health: readonly string[] }) {
  const { t, language } = useI18n();
  const texts = health.flatMap((problem) => healthText(problem, t) ?? []);
  if (texts.length === 0) return null;
  return (
    <ul className={styles.note} lang={language} dir={t('language.direction')}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
