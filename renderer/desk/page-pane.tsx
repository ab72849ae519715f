import { lazy } from 'react';
import type { Page } from '../library/view.tsx';

const TimelinePane = lazy(() => import('../timeline/timeline-pane.tsx'));
const GlancePane = lazy(() => import('../glance/glance-pane.tsx'));
const HelpPane = lazy(() => import('../help/help-pane.tsx'));

/** A page in the place of list and reader. `onArticles` goes back to them. */
export function PagePane({ page, onArticles }: { page: Page; onArticles: () => void }) {
  switch (page) {
    case 'timeline':
      return <TimelinePane onArticles={onArticles} />;
    case 'glance':
      return <GlancePane />;
    case 'help':
      return <HelpPane onClose={onArticles} />;
  }
}
