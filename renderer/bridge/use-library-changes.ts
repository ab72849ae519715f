import { useQueryClient } from '@tanstack/react-query';
import { keys } from './keys.ts';
import { takeQuiet } from './quiet-changes.ts';
import { useBridgeEvent } from './use-event.ts';

/** Reads again what is in sight whenever the library changed, whoever changed it. */
export function useLibraryChanges(): void {
  const client = useQueryClient();
  useBridgeEvent('library.changed', ({ ids }) => {
    void client.invalidateQueries({ queryKey: keys.overview });
    void client.invalidateQueries({ queryKey: keys.photos });
    void client.invalidateQueries({ queryKey: keys.order });
    if (ids === null) {
      void client.invalidateQueries({ queryKey: keys.lists });
      void client.invalidateQueries({ queryKey: keys.articles });
      return;
    }
    for (const id of ids) void client.invalidateQueries({ queryKey: keys.article(id) });
    if (!takeQuiet(ids)) void client.invalidateQueries({ queryKey: keys.lists });
  });
}
