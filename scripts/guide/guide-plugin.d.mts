import type { Plugin } from 'vite';

/** Gives the window the user guide as data, with its pictures among the window's own files: `virtual:guide/en`. */
export function guidePlugin(): Plugin;
