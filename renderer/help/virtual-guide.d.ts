/** The user guide as data, made from its Markdown when the window is built. */
declare module 'virtual:guide/*' {
  const pages: import('../../shared/guide.ts').GuidePage[];
  export default pages;
}
