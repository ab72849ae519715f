/* What the build makes of the files of the sample: a text, and an image as an address that carries its bytes. */
declare module '*.html?raw' {
  const text: string;
  export default text;
}
declare module '*.jpg?inline' {
  const address: string;
  export default address;
}
