#!/usr/bin/env node
import { packDeb } from './pack-deb.mjs';

/* Stands in for fpm (`CUSTOM_FPM_PATH`), as electron-builder calls it for a deb, where its own cannot be downloaded. */
process.exitCode = await packDeb(process.argv.slice(2));
