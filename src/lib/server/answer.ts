/** A prerendered file. Its type counts in `npm run dev` only: a static host goes by the file's ending. */
export function answer(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, { headers: { 'content-type': type } });
}
