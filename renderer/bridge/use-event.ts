import { useEffect, useEffectEvent } from 'react';
import type { EventName, EventPayload } from '../../shared/api.ts';

/** Listens to an event of the main process for as long as the component is there. */
export function useBridgeEvent<Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
): void {
  const heard = useEffectEvent(listener);
  useEffect(() => window.coupure.on(name, (payload) => heard(payload)), [name]);
}
