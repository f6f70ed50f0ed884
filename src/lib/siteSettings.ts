import { z } from 'zod';
import { SITE_ADDRESS, siteAddress } from './siteAddress.ts';
import { readDocument } from './story/document.ts';
import { problemText } from './story/problem.ts';
import { shapeProblems } from './story/shape.ts';

const line = z
  .string()
  .min(1)
  .max(400)
  .regex(/^(?!\s)\P{Cc}*(?<!\s)$/u, 'one line of text, without spaces around it');
const url = z.url({ protocol: /^https?$/, error: 'an http or https address' }).regex(/^\S+$/);

export const siteSchema = z
  .strictObject({
    name: line.max(60).describe('What the site is called'),
    sentence: line.describe('What it is, in one sentence'),
    address: z
      .string()
      .refine((text) => siteAddress(text) !== undefined, SITE_ADDRESS)
      .optional()
      .describe('Where it is published: https://newsroom.example/figures; SITE_ORIGIN overrides it'),
    licence: z
      .strictObject({
        name: line.max(60).describe('As readers see it: CC BY 4.0'),
        id: z
          .string()
          .regex(/^[A-Za-z\d.+-]+$/, 'an identifier of spdx.org/licenses, such as CC-BY-4.0')
          .describe('Its identifier in the SPDX list: CC-BY-4.0'),
        url: url.describe('Where its text stands'),
      })
      .describe('Of the choice, wording and arrangement of the data'),
    contact: z
      .union([z.email(), url], 'an address of mail or of a page')
      .optional()
      .describe('Where readers write to: an address of mail, or of a page'),
    front: z.string().optional().describe('The id of the story on the front page; without it, the newest'),
  })
  .describe('Whose site it is');

export type SiteSettings = z.infer<typeof siteSchema>;

/**
 * The settings of a file's text.
 *
 * @throws {Error} with every problem of the file, each with its place, what is allowed and what to do
 */
export function siteSettings(file: string, text: string): SiteSettings {
  const document = readDocument(file, text);
  const problems = document.problems.length > 0 ? document.problems : shapeProblems(siteSchema, document);
  if (problems.length > 0) throw new Error(problems.map(problemText).join('\n\n'));
  return siteSchema.parse(document.data);
}
