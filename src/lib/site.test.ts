import { expect, test } from 'vitest';
import { originFrom } from './site.ts';

test.each([
  [undefined, 'http://localhost:4173'],
  ['', 'http://localhost:4173'],
  ['https://figures.example', 'https://figures.example'],
  ['https://figures.example/', 'https://figures.example'],
  ['HTTPS://Figures.Example:443', 'https://figures.example'],
  ['http://localhost:4302', 'http://localhost:4302'],
  ['http://[::1]:4302/', 'http://[::1]:4302'],
  ['https://цифри.укр', 'https://xn--h1aaxpi.xn--j1amh'],
])('a site at %s names itself by %s', (set, origin) => {
  expect(originFrom(set)).toBe(origin);
});

test.each([
  'figures.example',
  'https://figures.example/sub/path',
  'https://figures.example//',
  'https://figures.example/?x=1',
  'https://figures.example?x=1',
  'https://figures.example#top',
  'https://figures.example/#',
  'http://user:pw@figures.example',
  'https://@figures.example',
  'https://figures.example/"><script>alert(1)</script>',
  'https://figures.example"><script>',
  "https://it's.example",
  'https://$&.example',
  'https://a,b',
  'https://a..b',
  'https://',
  'https:///figures.example',
  'https:figures.example',
  'https:\\\\figures.example',
  'https://figures.example\\path',
  'https://figures.example:99999',
  ' https://figures.example ',
  'https://figures .example',
  'https://figures.example\n',
  'javascript:alert(1)',
  'file:///srv/site',
  'ftp://figures.example',
  '//figures.example',
  '/',
  '$&',
  ' ',
])('%j is no address of a site, and what is one is said', (set) => {
  expect(() => originFrom(set)).toThrow(
    `SITE_ORIGIN is ${JSON.stringify(set)}. Set it to the root of a host, such as "https://figures.example": ` +
      'http or https, no path, user, query or space; or leave it out for http://localhost:4173.',
  );
});
