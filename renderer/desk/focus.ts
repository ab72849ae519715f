/** How long to wait for what is about to be drawn, in milliseconds. */
const patience = 400;

/** Puts the focus on the list of articles, once it is in sight. */
export function focusList(): void {
  focusSoon('articles');
}

/** Puts the focus on the headline in the reader, once it is in sight. */
export function focusHeadline(): void {
  focusSoon('headline');
}

function focusSoon(id: string): void {
  const until = performance.now() + patience;
  const attempt = () => {
    const place = document.getElementById(id);
    place?.focus({ preventScroll: true });
    if (document.activeElement !== place && performance.now() < until) requestAnimationFrame(attempt);
  };
  attempt();
}
