import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FolderChoice } from '../../shared/libraries.ts';
import { call } from '../bridge/call.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Brand } from '../ui/brand.tsx';
import { CardPage } from '../ui/card-page.tsx';
import { FirstArticleStep } from './first-article-step.tsx';
import styles from './first-start.module.css';
import { LanguageStep } from './language-step.tsx';
import { PlaceStep } from './place-step.tsx';

const steps = ['place', 'language', 'article'] as const;

/** The first start: where the library lives, the language, and how the first article is saved. Each step can be gone back from. */
export function FirstStart() {
  const { t } = useI18n();
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<FolderChoice | null>(null);
  const { data } = useQuery({ queryKey: ['first-start'], queryFn: () => call('libraries.suggest', {}) });
  const choice = chosen ?? data?.choice ?? null;
  const heading = useFocusedHeading(at);
  const step = steps[at] ?? 'place';
  if (choice === null) return null;
  return (
    <CardPage
      above={
        <header className={styles.header}>
          <Brand />
          <p className={styles.count}>{t('start.step', { at: at + 1, total: steps.length })}</p>
        </header>
      }
      title={t(`start.${step}.title`)}
      level={2}
      titleRef={heading}
    >
      {step === 'place' && <PlaceStep choice={choice} onChoose={setChosen} onNext={() => setAt(1)} />}
      {step === 'language' && <LanguageStep onBack={() => setAt(0)} onNext={() => setAt(2)} />}
      {step === 'article' && choice && <FirstArticleStep choice={choice} onBack={() => setAt(1)} />}
    </CardPage>
  );
}

/** The heading of a step takes the focus when the step changes, so that it is read out and Tab goes on from there. */
function useFocusedHeading(at: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(at);
  useEffect(() => {
    if (before.current !== at) heading.current?.focus();
    before.current = at;
  }, [at]);
  return heading;
}
