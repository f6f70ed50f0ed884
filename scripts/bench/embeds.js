// @ts-check
import { globSync, readFileSync } from 'node:fs';
