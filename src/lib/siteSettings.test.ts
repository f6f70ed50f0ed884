import { expect, test } from 'vitest';
import { addressFrom } from './siteAddress.ts';
import { siteSettings } from './siteSettings.ts';

test.each([
  [undefined, 'http://localhost:4173', ''],
  ['', 'http://localhost:4173', ''],
  ['https://figures.example', 'https://figures.example', ''],
  ['https://figures.example/', 'https://figures.example', ''],
  ['HTTPS://Figures.Example:443', 'https://figures.example', ''],
  ['http://localhost:4302', 'http://localhost:4302', ''],
  ['http://[::1]:4302/', 'http://[::1]:4302', ''],
  ['https://цифри.укр', 'https://xn--h1aaxpi.xn--j1amh', ''],
  ['https://newsroom.example/figures', 'https://newsroom.example', '/figures'],
  ['https://newsroom.example/Our/figures-2.0/', 'https://newsroom.example', '/Our/figures-2.0'],
  ['https://somebody.github.io/~me/sourced_figures', 'https://somebody.github.io', '/~me/sourced_figures'],
])('a site at %s names itself by %s and %j', (set, origin, folder) => {
  expect(addressFrom(set)).toEqual({ origin, folder });
});

test.each([
  'figures.example',
  'https://figures.example/a//b',
  'https://figures.example/../etc',
  'https://figures.example/a/./b',
  'https://figures.example/.hidden',
  'https://figures.example/with space',
  'https://figures.example/%2e%2e',
  'https://figures.example/цифри',
  'https://figures.example/a?x',
  'https://figures.example/"><script>',
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
  expect(() => addressFrom(set)).toThrow(
    `SITE_ORIGIN is ${JSON.stringify(set)}. Set it to the root of a host or a folder there, such as ` +
      '"https://figures.example" or "https://newsroom.example/figures": http or https, no user, query or space; ' +
      'or leave it out for http://localhost:4173.',
  );
});

const LICENCE =
  'licence: { name: CC0, id: CC0-1.0, url: https://creativecommons.org/publicdomain/zero/1.0/ }';

test('the settings of a site are what its file says', () => {
  const text = `name: Figures of the Example\nsentence: What we counted.\n${LICENCE}\ncontact: desk@newsroom.example\n`;
  expect(siteSettings('site.yaml', text)).toEqual({
    name: 'Figures of the Example',
    sentence: 'What we counted.',
    licence: { name: 'CC0', id: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    contact: 'desk@newsroom.example',
  });
});

test.each([
  [
    `name: Figures\nsentence: What we counted.\n${LICENCE}\nadress: https://figures.example\n`,
    'site.yaml:4:1  adress\n  found    “adress”, which means nothing here\n' +
      '  allowed  name, sentence, address, licence, contact, front\n' +
      '  to do    write address, if that is what you mean',
  ],
  [
    `name: Figures\nsentence: What we counted.\n${LICENCE}\naddress: figures.example\n`,
    'site.yaml:4:10  address\n  found    “figures.example”\n' +
      '  allowed  the root of a host or a folder there, such as "https://figures.example" or ' +
      '"https://newsroom.example/figures": http or https, no user, query or space\n' +
      '  to do    change address',
  ],
  [
    `name: Figures\nsentence: What we counted.\n${LICENCE}\ncontact: the desk\n`,
    'site.yaml:4:10  contact\n  found    “the desk”\n' +
      '  allowed  an address of mail or of a page\n  to do    change contact',
  ],
  [
    `sentence: What we counted.\n${LICENCE}\n`,
    'site.yaml:1:1  name\n  found    nothing\n  allowed  a text\n  to do    add name',
  ],
])('what is wrong with the settings is told as of a story: %#', (text, problem) => {
  expect(() => siteSettings('site.yaml', text)).toThrow(problem);
});
