/**
 * Every way Coupure can refuse or fail, by code. The code is stable (scripts match on it); the hint is what the
 * reader can do next. One table, so that no message is written twice and every code has its advice.
 */
export const errorHints = {
  'address-invalid': 'Give a whole address that begins with http:// or https://.',
  'address-refused': 'Only http and https addresses can be saved.',
  'address-private': 'This address leads into a private network; open it directly if you trust it.',
  'fetch-failed': 'Check the connection and the address, then try again.',
  'fetch-timeout': 'The site did not answer in time; try again later.',
  'fetch-status': 'The site refused the page; open it in a browser, save it as a file, and add the file.',
  'fetch-too-large': 'The page is larger than Coupure takes; save the part you need as a file.',
  'redirect-refused': 'The site sent the request somewhere that is not http or https; check the address.',
  'redirect-loop': 'The site redirects in circles; open the page in a browser and save it as a file.',
  'content-unsupported': 'Coupure saves HTML pages and plain text; open the file in its own program.',
  'file-missing': 'Check the path; the file may have been moved.',
  'file-unreadable': 'Check the permissions of the file.',
  'file-empty': 'There is nothing in it to save.',
  'file-binary': 'Coupure saves .html, .html.gz, .txt, .mhtml, .warc and .wacz files.',
  'archive-invalid': 'Save the page once more, or get the web archive again; nothing of it was kept.',
  'page-timeout': 'The page took too long to read; its original is kept and can be read again.',
  'page-memory': 'The page needs more memory than a page may use; its original is kept.',
  'page-failed': 'The page could not be read; its original is kept. Please report it with the address.',
  'library-missing': 'Name a library with --library or COUPURE_LIBRARY, or save a first article to make one.',
  'library-not-a-library': 'Choose an empty folder, or one that Coupure made.',
  'library-newer': 'Update Coupure to open this library; nothing in it was changed.',
  'library-damaged': 'Restore library.json from a backup; nothing in the folder was changed.',
  'library-read-only': 'Give yourself permission to write to the folder, or choose another one.',
  'library-open': 'Use it only if you trust them: what is kept could be changed by others.',
  'library-busy': 'Another program holds the library; wait a moment and try again.',
  'disk-full': 'Free some space on the disk and try again; nothing half-written was left.',
  'disk-failed': 'The disk reported an error; check it and try again.',
  'document-damaged': 'The file was set aside untouched; restore it from a backup.',
  'document-newer': 'Update Coupure to read this article; nothing in it was changed.',
  'not-found': 'Check the id; it may have been deleted for good.',
  'id-invalid': 'An id is 26 letters and digits, as `coupure list` prints it.',
  'input-invalid': 'Correct the value and try again.',
  'query-invalid': 'See the position; the rest of the query was still searched.',
  'format-unknown': 'See --help for the formats that exist.',
  'rule-invalid': 'Mend the file as docs/rules.md says, or remove it; pages are read without it until then.',
  'import-invalid': 'The line was skipped; correct it and import the file again.',
  'output-exists': 'Choose another name, or remove the file first.',
  'backup-invalid': 'Take another backup; nothing of this one was restored.',
  usage: 'See coupure --help.',
  refused: 'The request did not come from the window of the app.',
  cancelled: 'Nothing was changed.',
  internal: 'Please report it with the message above.',
} as const;

/** A stable error code: a key of {@link errorHints}. */
export type ErrorCode = keyof typeof errorHints;

/** How an error crosses a process boundary or is printed with `--json`. */
export interface ErrorReport {
  code: ErrorCode;
  message: string;
  hint: string;
}

/** The one error class of the product: what happened and where (message), and what to do next (hint). */
export class CoupureError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'CoupureError';
    this.code = code;
    this.hint = options.hint ?? errorHints[code];
  }

  /** The error as plain data. */
  report(): ErrorReport {
    return { code: this.code, message: this.message, hint: this.hint };
  }
}

/** Any thrown value as plain data; what is not ours becomes `internal` with its own message. */
export function reportOf(thrown: unknown): ErrorReport {
  if (thrown instanceof CoupureError) return thrown.report();
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'internal', message, hint: errorHints.internal };
}

/** Whether a string is one of our codes: errors that come back from a worker or the window are untrusted. */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorHints, code);
}
