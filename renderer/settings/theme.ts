import type { Theme } from '../../shared/settings.ts';

/** Puts the theme on a document; `system` leaves the choice to the system. */
export function showTheme(theme: Theme, place: Document = document): void {
  if (theme === 'system') delete place.documentElement.dataset.theme;
  else place.documentElement.dataset.theme = theme;
}
