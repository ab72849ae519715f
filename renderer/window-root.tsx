import { lazy, Suspense } from 'react';
import { useInfo } from './bridge/use-info.ts';
import { Desk } from './desk/desk.tsx';

const FirstStart = lazy(() =>
  import('./first-start/first-start.tsx').then(({ FirstStart }) => ({ default: FirstStart })),
);
const Unopened = lazy(() =>
  import('./libraries/unopened.tsx').then(({ Unopened }) => ({ default: Unopened })),
);

/** What the window has before it: the desk over a library, the first start, or a library that could not be opened. */
export function WindowRoot() {
  const stand = useInfo()?.stand;
  if (stand?.kind === 'first-start') {
    return (
      <Suspense>
        <FirstStart />
      </Suspense>
    );
  }
  if (stand?.kind === 'unopened') {
    return (
      <Suspense>
        <Unopened problem={stand.problem} />
      </Suspense>
    );
  }
  return <Desk />;
}
