/** Articles out of the library and into it: one file a format, in `export/` and `import/`. */
export type { ExportOutcome, ExportSource } from './export/export-format.ts';
export { exportFormatNamed, importFormatFor } from './formats.ts';
export type { ImportFailure, ImportStep, ImportTarget } from './import/import-format.ts';
