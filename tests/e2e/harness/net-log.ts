import { z } from 'zod';

const netLogSchema = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(
    z.object({ type: z.number(), params: z.object({ url: z.string().optional() }).optional() }),
  ),
});

/** The addresses on the network that any part of the app asked for, read from Chromium's own record of a whole run. */
export function requestsIn(netLog: string): string[] {
  const { constants, events } = netLogSchema.parse(JSON.parse(whole(netLog)));
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  const addresses = events.flatMap(({ type, params }) => (type === start && params?.url ? [params.url] : []));
  return [...new Set(addresses)].filter((address) => /^(https?|wss?|ftp):/.test(address));
}

/** Chromium writes the end of the record when it ends well; when it is ended, the record lacks its last brackets. */
function whole(netLog: string): string {
  return netLog.trimEnd().endsWith('}]}') || netLog.trimEnd().endsWith('}')
    ? netLog
    : `${netLog.trimEnd().replace(/,$/, '')}]}`;
}
