import { useCommand } from '../actions/use-commands.tsx';
import { useView } from '../library/view.tsx';

/** Carries out the commands that lead to the places of the library. */
export function usePlaceCommands(): void {
  const { change } = useView();
  useCommand('go-all', () => change({ type: 'place', place: 'all' }));
  useCommand('go-unread', () => change({ type: 'place', place: 'unread' }));
  useCommand('go-starred', () => change({ type: 'place', place: 'starred' }));
  useCommand('go-archived', () => change({ type: 'place', place: 'archived' }));
  useCommand('go-trash', () => change({ type: 'place', place: 'trash' }));
  useCommand('go-photos', () => change({ type: 'photos' }));
  useCommand('timeline', () => change({ type: 'page', page: 'timeline' }));
  useCommand('help', () => change({ type: 'page', page: 'help' }));
  useCommand('glance', () => change({ type: 'page', page: 'glance' }));
}
