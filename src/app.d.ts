// A file compiled to one classic script, as text (scripts/inlineScript.js).
declare module '*?inline-script' {
  const code: string;
  export default code;
}
