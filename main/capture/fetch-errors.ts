import { CoupureError } from '../../shared/errors.ts';

/** What the codes of Node, undici and OpenSSL mean to a reader. */
const reasons: Record<string, string> = {
  ENOTFOUND: 'there is no site of that name',
  EAI_AGAIN: 'names cannot be looked up just now',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  EHOSTUNREACH: 'the site cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  UND_ERR_SOCKET: 'the connection was cut before the end',
  UND_ERR_HEADERS_OVERFLOW: 'the headers of the answer are too large',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer is not as long as it says',
  CERT_HAS_EXPIRED: 'the certificate of the site has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate of the site is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'the certificate of the site is self-signed',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate of the site cannot be verified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another site',
  HPE_INVALID_CONSTANT: 'the answer is not HTTP',
  Z_DATA_ERROR: 'the compressed answer is damaged',
  ERR_BROTLI_DECODER_ERROR: 'the compressed answer is damaged',
};

const timeouts: Record<string, string> = {
  ETIMEDOUT: 'no connection was made in time',
  UND_ERR_CONNECT_TIMEOUT: 'no connection was made in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer came in time',
  UND_ERR_BODY_TIMEOUT: 'the answer stopped in the middle',
};

/** Any failure of the network as our own error, naming the address and the cause. Ours are passed on. */
export function fetchError(thrown: unknown, url: string): CoupureError {
  if (thrown instanceof CoupureError) return thrown;
  const code = codeOf(thrown);
  const timeout = timeouts[code];
  if (timeout) return new CoupureError('fetch-timeout', `${url}: ${timeout}.`, { cause: thrown });
  const reason = reasons[code] ?? reasonOfFamily(code) ?? messageOf(thrown);
  return new CoupureError('fetch-failed', `${url}: ${reason}.`, { cause: thrown });
}

/** Whether a connection was there and ended before an answer came. */
export function wasCut(thrown: unknown): boolean {
  return ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(codeOf(thrown));
}

function reasonOfFamily(code: string): string | null {
  if (code.startsWith('HPE_')) return 'the answer is not HTTP';
  if (code.startsWith('ERR_SSL_') || code === 'EPROTO') return 'no secure connection could be made';
  if (code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR_FORMAT') || code.startsWith('Z_')) {
    return 'the compressed answer is damaged';
  }
  return null;
}

function codeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return '';
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  // Several addresses of one host were tried: the first failure speaks for all.
  if (thrown instanceof AggregateError) return codeOf(thrown.errors[0]);
  return codeOf(thrown.cause);
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message.replace(/\.$/, '') : String(thrown);
}
