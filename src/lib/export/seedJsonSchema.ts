import { z } from 'zod';
import { siteSchema } from '../siteSettings.ts';
import { seedSchema } from '../story/schema.ts';

/** The JSON Schema of a story file, for editors; what it can't say (references, phrases) the build checks. */
export function seedJsonSchema(): string {
  return jsonSchema(seedSchema, 'Story of Sourced Figures');
}

/** And of site.yaml. */
export function siteJsonSchema(): string {
  return jsonSchema(siteSchema, 'Settings of a site of Sourced Figures');
}

function jsonSchema(schema: z.ZodType, title: string): string {
  return `${JSON.stringify({ ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), title }, null, 2)}\n`;
}
