/** Parameters that say how a reader came, not what is shown. */
const tracking =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid|xtor|at_medium|at_campaign)$/i;

/**
 * An address in the form in which two of the same page agree: without fragment, tracking parameters, a slash at the
 * end and the scheme. Null for what is no address.
 */
export function addressKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `${url.protocol}${url.pathname}${url.search}`;
  // Kept as typed: URLSearchParams would write the rest in another form.
  const parameters = url.search.slice(1).split('&');
  const kept = parameters.filter((one) => one !== '' && !tracking.test(one.split('=', 1)[0] ?? ''));
  const path = url.pathname.replace(/(?<!\/)\/+$/, '');
  return `${url.host}${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}
