// A file compiled to one classic script, as text (scripts/inlineScript.js).
declare module '*?inline-script' {
  const code: string;
  export default code;
}

/** CSS Sizing 4, section 5.3: a framed page asks for its size to be taken again. Not yet in TypeScript's library. */
interface Window {
  requestResize?: () => void;
}
