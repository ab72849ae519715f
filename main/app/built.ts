/** A file of the build, by its place beside the built app (`out/main/app.js`). */
export function built(path: string): URL {
  return new URL(path, import.meta.url);
}
