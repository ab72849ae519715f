import { JSDOM } from 'jsdom';

/** A window for what shows articles, where the test has none; it must be there before DOMPurify is loaded. */
export const { window } = new JSDOM('<!doctype html>', { url: 'https://window.example/' });

Object.assign(globalThis, { window, document: window.document });
