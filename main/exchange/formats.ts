import { CoupureError } from '../../shared/errors.ts';
import type { ExportFormat } from './export/export-format.ts';
import { jsonlExport } from './export/jsonl.ts';
import type { ImportFormat } from './import/import-format.ts';
import { jsonlImport } from './import/jsonl.ts';

/** Every format, in the order in which help lists them. */
const exportFormats: ExportFormat[] = [jsonlExport];
const importFormats: ImportFormat[] = [jsonlImport];

/** The format to export to. Throws `format-unknown`, naming those that exist. */
export function exportFormatNamed(name: string): ExportFormat {
  return found(
    exportFormats,
    exportFormats.find((format) => format.name === name),
    `“${name}”`,
  );
}

/** The format of a file: by name if one is given, else by the file's own. Throws `format-unknown`. */
export function importFormatFor(file: string, name: string | null): ImportFormat {
  const fits = (format: ImportFormat) => (name === null ? format.fits(file) : format.name === name);
  return found(
    importFormats,
    importFormats.find(fits),
    name === null ? `The format of ${file}` : `“${name}”`,
  );
}

function found<Format extends { name: string }>(
  all: Format[],
  format: Format | undefined,
  what: string,
): Format {
  if (format) return format;
  const names = all.map(({ name }) => name).join(', ');
  throw new CoupureError('format-unknown', `${what} is not known; there is ${names}.`);
}
