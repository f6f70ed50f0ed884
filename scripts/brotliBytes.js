// @ts-check
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * The size of a text as a CDN sends it: after brotli 11.
 *
 * @param {string | Buffer} text
 */
export function brotliBytes(text) {
  const input = Buffer.from(text);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: input.length,
  };
  return brotliCompressSync(input, { params }).length;
}
