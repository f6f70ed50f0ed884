// @ts-check

/**
 * The number of a port that somebody asks for.
 *
 * @param {string} text
 * @param {string} name what it was set with: `PORT`, `--port`
 * @returns {number}
 * @throws {Error} saying what is allowed
 */
export function portFrom(text, name) {
  const port = Number(text);
  if (/^[1-9]\d*$/.test(text) && port <= 65_535) return port;
  throw new Error(
    `${name} is ${JSON.stringify(text)}. Set it to a whole number from 1 to 65535, or leave it out for 4173.`,
  );
}
