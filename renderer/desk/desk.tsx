import { lazy, Suspense, useState } from 'react';
import { NoticeRegion } from '../actions/notice-region.tsx';
import { useCommand } from '../actions/use-commands.tsx';
import { useShortcuts } from '../actions/use-shortcuts.ts';
import { useAskedArticle } from '../bridge/asked-article.ts';
import { useLibraryChanges } from '../bridge/use-library-changes.ts';
import { DropZone } from '../capture/drop-zone.tsx';
import { SaveDialog } from '../capture/save-dialog.tsx';
import { useSaving } from '../capture/use-saving.ts';
import { GoneBanner } from '../libraries/gone-banner.tsx';
import { useLibraryCommands } from '../libraries/use-library-commands.ts';
import { ListPane } from '../library/list-pane.tsx';
import { selectOne } from '../library/selection.ts';
import { Sidebar } from '../library/sidebar.tsx';
import { useSelection } from '../library/use-selection.tsx';
import { useView } from '../library/view.tsx';
import { Reader } from '../reader/reader.tsx';
import type { Side } from '../reader/side.ts';
import { classes } from '../ui/classes.ts';
import { Bar } from './bar.tsx';
import styles from './desk.module.css';
import { focusHeadline, focusList } from './focus.ts';
import { PagePane } from './page-pane.tsx';
import { useArticleCommands } from './use-article-commands.ts';
import { useBusySign } from './use-busy-sign.ts';
import { useMenuStates } from './use-menu-states.ts';
import { usePane } from './use-pane.ts';
import { usePlaceCommands } from './use-place-commands.ts';
import { useSavedNotices } from './use-saved-notices.ts';

const ManageTags = lazy(() => import('../tags/manage-tags.tsx'));
const Palette = lazy(() => import('../palette/palette.tsx'));
const PhotosPane = lazy(() => import('../photos/photos-pane.tsx'));
const ReportDialog = lazy(() => import('../report/report-dialog.tsx'));
const SettingsDialog = lazy(() => import('../settings/settings-dialog.tsx'));
const ShortcutsDialog = lazy(() => import('../shortcuts/shortcuts-dialog.tsx'));

type OpenDialog = 'palette' | 'report' | 'save' | 'settings' | 'shortcuts' | 'tags' | null;

/** The desk: the bar, and under it the places, the list and the reader. */
export function Desk() {
  const { pane, setPane } = usePane();
  const [side, setSide] = useState<Side>(null);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [toSave, setToSave] = useState('');
  const { view, change } = useView();
  const { setSelection } = useSelection();
  const { chooseFiles } = useSaving();
  const shortcut = useShortcuts();
  const close = () => setDialog(null);
  const backToList = () => {
    setPane('list');
    focusList();
  };
  const onReaderKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) backToList();
    else shortcut(event);
  };
  useLibraryChanges();
  useSavedNotices();
  useArticleCommands();
  useLibraryCommands();
  usePlaceCommands();
  useMenuStates();
  useBusySign();
  useAskedArticle((id) => {
    setSelection(selectOne(id, -1));
    setPane('reader');
  });
  useCommand('details', () => setSide(side === 'details' ? null : 'details'));
  useCommand('highlights', () => setSide(side === 'highlights' ? null : 'highlights'));
  useCommand('original', () => setSide(side === 'original' ? null : 'original'));
  useCommand('save', () => setDialog('save'));
  useCommand('choose-files', () => void chooseFiles());
  useCommand('palette', () => setDialog('palette'));
  useCommand('report', () => setDialog('report'));
  useCommand('manage-tags', () => setDialog('tags'));
  useCommand('settings', () => setDialog('settings'));
  useCommand('shortcuts', () => setDialog('shortcuts'));
  return (
    <div className={styles.desk} data-pane={pane} data-mode={view.mode} data-side={side ?? undefined}>
      <Bar
        isPlacesOpen={pane === 'places'}
        onPlaces={() => setPane(pane === 'places' ? 'list' : 'places')}
        onSettings={() => setDialog('settings')}
        onLeaveSearch={backToList}
      />
      <div className={classes(styles.pane, styles.places)}>
        <Sidebar />
      </div>
      <div className={classes(styles.pane, styles.list)}>
        <ListPane
          onOpen={() => setPane('reader')}
          onEnter={() => {
            setPane('reader');
            focusHeadline();
          }}
        />
      </div>
      {view.mode === 'photos' && (
        <main className={classes(styles.pane, styles.photos)}>
          <Suspense>
            <PhotosPane
              onRead={(id) => {
                change({ type: 'place', place: 'all' });
                setSelection(selectOne(id, -1));
                setPane('reader');
              }}
            />
          </Suspense>
        </main>
      )}
      {view.mode === 'timeline' || view.mode === 'glance' || view.mode === 'help' ? (
        <main className={classes(styles.pane, styles.photos)}>
          <Suspense>
            <PagePane page={view.mode} onArticles={() => change({ type: 'articles' })} />
          </Suspense>
        </main>
      ) : null}
      <main className={classes(styles.pane, styles.reader)}>
        <Reader onKey={onReaderKey} onBack={backToList} side={side} onSide={setSide} />
      </main>
      <SaveDialog isOpen={dialog === 'save'} onClose={close} text={toSave} onText={setToSave} />
      <Suspense>
        {dialog === 'palette' && <Palette onClose={close} />}
        {dialog === 'report' && <ReportDialog isOpen onClose={close} />}
        {dialog === 'settings' && <SettingsDialog isOpen onClose={close} />}
        {dialog === 'tags' && <ManageTags onClose={close} />}
        {dialog === 'shortcuts' && <ShortcutsDialog isOpen onClose={close} />}
      </Suspense>
      <DropZone />
      <GoneBanner />
      <NoticeRegion />
    </div>
  );
}
