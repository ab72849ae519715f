import { useMemo } from 'react';
import { type CommandName, commandNames, commands } from '../actions/commands.ts';
import { keysOf } from '../actions/key-map.ts';
import { useEnabledCommands, useRunCommand } from '../actions/use-commands.tsx';
import { useOrder } from '../bridge/use-order.ts';
import { useOverview } from '../bridge/use-overview.ts';
import { useSettings } from '../bridge/use-settings.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { useView } from '../library/view.tsx';
import { soughtIn } from './matching.ts';
import type { Offer } from './ranking.ts';

/** The palette does not offer itself. */
const offered: readonly CommandName[] = commandNames.filter((name) => name !== 'palette');

/** Everything that can be done now, and everywhere one can go. */
export function useOffers(): Offer[] {
  const commandsNow = useCommandOffers();
  const tags = useTagOffers();
  const order = useOrderOffers();
  return useMemo(() => [...commandsNow, ...order, ...tags], [commandsNow, order, tags]);
}

function useCommandOffers(): Offer[] {
  const { t } = useI18n();
  const enabled = useEnabledCommands();
  const run = useRunCommand();
  const { shortcuts } = useSettings();
  return useMemo(
    () =>
      offered
        .filter((name) => enabled.has(name))
        .map((name) => {
          const label = t(commands[name].label);
          const keys = keysOf(name, shortcuts);
          return { id: name, label, kind: '', keys, sought: soughtIn(label), run: () => void run(name) };
        }),
    [t, enabled, run, shortcuts],
  );
}

function useTagOffers(): Offer[] {
  const { t } = useI18n();
  const tags = useOverview()?.tags;
  const { change } = useView();
  return useMemo(
    () =>
      (tags ?? []).map(({ slug, name }) => ({
        id: `tag/${slug}`,
        label: name,
        kind: t('palette.tag'),
        keys: [],
        sought: soughtIn(`${name} ${t('palette.tag')}`),
        run: () => change({ type: 'tag', slug }),
      })),
    [t, tags, change],
  );
}

function useOrderOffers(): Offer[] {
  const { t } = useI18n();
  const order = useOrder();
  const { change } = useView();
  return useMemo(() => {
    const searches = order.searches.map(({ id, name, query }) => ({
      id: `saved/${id}`,
      label: name,
      kind: t('palette.search'),
      keys: [],
      sought: soughtIn(`${name} ${t('palette.search')}`),
      run: () => change({ type: 'saved', id, query }),
    }));
    const collections = order.collections.map(({ slug, name }) => ({
      id: `collection/${slug}`,
      label: name,
      kind: t('palette.collection'),
      keys: [],
      sought: soughtIn(`${name} ${t('palette.collection')}`),
      run: () => change({ type: 'collection', slug }),
    }));
    return [...searches, ...collections];
  }, [t, order, change]);
}
