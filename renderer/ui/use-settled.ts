import { useEffect, useState } from 'react';

/**
 * A value that follows at once when it changes now and then, and waits for a pause of `quiet` milliseconds while it
 * changes in a row: holding an arrow key opens the article where one stops, not every one on the way.
 */
export function useSettled<Value>(value: Value, quiet: number): Value {
  const [settled, setSettled] = useState(value);
  const [lastChange, setLastChange] = useState(0);
  useEffect(() => {
    const now = Date.now();
    const wait = now - lastChange > quiet ? 0 : quiet;
    const timer = setTimeout(() => {
      setSettled(value);
      setLastChange(Date.now());
    }, wait);
    return () => clearTimeout(timer);
  }, [value, lastChange, quiet]);
  return settled;
}
