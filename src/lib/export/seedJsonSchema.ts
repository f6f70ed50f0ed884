import { z } from 'zod';
import { seedSchema } from '../story/schema.ts';

/** The JSON Schema of a story file, for editors; what it can't say (references, phrases) the build checks. */
export function seedJsonSchema(): string {
  const schema = z.toJSONSchema(seedSchema, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ ...schema, title: 'Story of Sourced Figures' }, null, 2)}\n`;
}
