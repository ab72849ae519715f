import { Newspaper } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useI18n } from '../i18n/use-i18n.tsx';
import styles from './drop-zone.module.css';
import { givenIn } from './given.ts';
import { useSaving } from './use-saving.ts';

/** Takes files, links and text that are dropped anywhere on the window, and shows that it would. */
export function DropZone() {
  const { t } = useI18n();
  const isOver = useDrops(useTakeDrop());
  if (!isOver) return null;
  return (
    <div className={styles.over} aria-hidden="true">
      <p className={styles.words}>
        <Newspaper size={28} />
        {t('drop.here')}
      </p>
    </div>
  );
}

function useTakeDrop(): (data: DataTransfer) => void {
  const { saveFiles, saveAddresses, savePaste } = useSaving();
  return (data) => {
    const files = [...data.files];
    if (files.length > 0) return void saveFiles(files);
    const links = data.getData('text/uri-list').split(/\r?\n/);
    const given = givenIn(
      links.filter((line) => !line.startsWith('#')).join('\n') || data.getData('text/plain'),
    );
    if (given?.kind === 'addresses') void saveAddresses(given.addresses);
    else if (given) void savePaste({ text: given.text, html: data.getData('text/html') || null, url: null });
  };
}

/** Whether something hangs over the window that it would take; what is moved inside the window is not meant. */
function useDrops(take: (data: DataTransfer) => void): boolean {
  const [depth, setDepth] = useState(0);
  const taken = useEffectEvent(take);
  useEffect(() => {
    let isOurs = false;
    const onDragStart = () => {
      isOurs = true;
    };
    const onDragEnd = () => {
      isOurs = false;
    };
    const isWanted = (event: DragEvent) => !isOurs && event.dataTransfer !== null;
    const onEnter = (event: DragEvent) => isWanted(event) && setDepth((before) => before + 1);
    const onLeave = (event: DragEvent) => isWanted(event) && setDepth((before) => Math.max(0, before - 1));
    const onOver = (event: DragEvent) => {
      // Without this, Chromium would open what is dropped in place of the window.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = isOurs ? 'none' : 'copy';
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setDepth(0);
      if (isWanted(event) && event.dataTransfer) taken(event.dataTransfer);
    };
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('dragstart', onDragStart, { signal });
    window.addEventListener('dragend', onDragEnd, { signal });
    window.addEventListener('dragenter', onEnter, { signal });
    window.addEventListener('dragleave', onLeave, { signal });
    window.addEventListener('dragover', onOver, { signal });
    window.addEventListener('drop', onDrop, { signal });
    return () => stop.abort();
  }, []);
  return depth > 0;
}
