import { describe, expect, test } from 'vitest';
import { claimNear, countedAfter, isAge, speakerIn } from './readTelling.ts';

describe('who says it', () => {
  test.each([
    ['en', 'According to Radio Exaport, the storm sank 32 boats.', 'Radio Exaport'],
    ['en', 'Mayor Ann Example said that 32 boats sank.', 'Mayor Ann Example'],
    ['en', 'Mayor Ann Example, 54, said that 32 boats sank.', 'Mayor Ann Example'],
    ['en', 'Ann Example, mayor of Exaport, said that 32 boats sank.', 'Ann Example'],
    ['en', 'Some 32 boats sank, the ministry said.', 'the ministry'],
    ['en', 'On the 29th the ministry said 694.', 'the ministry'],
    ['en', '“We lost 32 boats,” said Ann Example, the mayor.', 'Ann Example'],
    ['en', 'However, she added that 32 boats sank.', 'a pronoun'],
    ['en', 'The storm sank 32 boats.', undefined],
    ['en', 'Aid of $2.3m was promised on the first day.', undefined],
    ['de', 'Rund 340 Häuser sind beschädigt, teilte die Feuerwehr mit.', 'die Feuerwehr'],
    ['de', 'Laut Landratsamt sind 340 Häuser beschädigt.', 'Landratsamt'],
    ['uk', 'Збито 412 цілей, повідомили Повітряні сили.', 'Повітряні сили'],
    ['uk', 'Знищено дім, поранено двох людей, зокрема дитину, повідомив мер Кличко.', 'мер Кличко'],
    ['en', '“We lost 32 boats,” its chief told Channel 4.', 'its chief'],
    ['uk', 'За даними міської влади, без світла 60% споживачів.', 'міської влади'],
    ['uk', 'Кличко заявив, що без тепла 1170 будинків.', 'Кличко'],
    ['fi', 'Pormestari sanoi, että 32 venettä upposi.', undefined],
  ])('%s: %s', (language, sentence, expected) => {
    const speaker = speakerIn(sentence, language);
    expect(speaker && (speaker.name ?? 'a pronoun')).toBe(expected);
  });
});

/** Where a piece of a text stands in it. */
const partOf = (text: string, part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

test.each([
  ['en', 'a requested $15 billion in arms', '$15 billion', 'requested'],
  ['en', 'aid of $2m was pledged, of which a third has been delivered', '$2m', 'pledged'],
  ['en', 'aid of $2m was pledged, of which a third has been delivered', 'a third', 'delivered'],
  ['en', 'It expects inflation to peak at 4 percent; the target is 2 percent', '4 percent', 'forecast'],
  ['en', 'It expects inflation to peak at 4 percent; the target is 2 percent', '2 percent', 'target'],
  ['en', 'The storm sank 32 boats', '32', undefined],
  ['de', 'Das Institut rechnet mit 2,7 Millionen Arbeitslosen', '2,7 Millionen', 'forecast'],
  ['uk', 'Партнери пообіцяли 5 млрд доларів', '5 млрд', 'pledged'],
])('%s: the claim of “%s” for %s is %s', (language, sentence, number, expected) => {
  expect(claimNear(sentence, partOf(sentence, number), language)).toBe(expected);
});

test.each([
  ['en', '32 ballistic missiles and drones', '32', false, 'ballistic missiles'],
  ['en', '1,100 high-rise buildings in Kyiv', '1,100', false, 'high-rise buildings'],
  ['en', 'killed 144, and hurt others', '144', false, undefined],
  ['en', '60% of consumers in the region', '60%', true, 'consumers'],
  ['en', "90% of Ukraine's air defense missiles", '90%', true, "Ukraine's air defense missiles"],
  ['en', '4% in September', '4%', true, undefined],
  ['de', '340 beschädigte Häuser im Ort', '340', false, 'beschädigte Häuser'],
  ['de', '60 Prozent der Haushalte im Ort', '60 Prozent', true, 'Haushalte'],
  ['uk', '450 ударних дронів і ракет', '450', false, 'ударних дронів'],
])('%s: what “%s” counts with %s', (language, text, number, share, expected) => {
  const part = countedAfter(text, partOf(text, number).end, language, share);
  expect(part && text.slice(part.start, part.end)).toBe(expected);
});

test.each([
  ['en', 'Ann Example, 54, said', '54', true],
  ['en', 'Ann Example (54) said', '54', true],
  ['en', 'a man aged 34', '34', true],
  ['en', 'a 34-year-old man', '34', true],
  ['en', 'In Exaport, 54 boats sank', '54', false],
  ['en', 'for 34 years', '34 years', false],
  ['de', 'ein 71-jähriger Mann', '71', true],
  ['uk', '34-річна жінка', '34', true],
])('%s: whether “%s” gives an age with %s: %s', (language, text, number, expected) => {
  expect(isAge(text, partOf(text, number), language)).toBe(expected);
});
