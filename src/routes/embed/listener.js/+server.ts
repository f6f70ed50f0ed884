import listener from '$lib/browser/listener.ts?inline-script';
import { answer } from '$lib/server/answer.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () => answer(`${listener}\n`, 'text/javascript');
