import type { Reading } from '../reading/reading.ts';

/** How English news writes numbers. */
export const english: Reading = {
  cardinals: [
    [0, 'zero, nil'],
    [1, 'one'],
    [2, 'two'],
    [3, 'three'],
    [4, 'four'],
    [5, 'five'],
    [6, 'six'],
    [7, 'seven'],
    [8, 'eight'],
    [9, 'nine'],
    [10, 'ten'],
    [11, 'eleven'],
    [12, 'twelve'],
    [13, 'thirteen'],
    [14, 'fourteen'],
    [15, 'fifteen'],
    [16, 'sixteen'],
    [17, 'seventeen'],
    [18, 'eighteen'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [30, 'thirty'],
    [40, 'forty'],
    [50, 'fifty'],
    [60, 'sixty'],
    [70, 'seventy'],
    [80, 'eighty'],
    [90, 'ninety'],
  ],
  articles: 'a, an',
  articlesOfTime: true,
  linkers: { words: 'and', after: 100 },
  scales: [
    [12, 'dozen'],
    [20, 'score'],
    [1e2, 'hundred'],
    [1e3, 'thousand, thsd'],
    [1e5, 'lakh, lakhs, lac, lacs'],
    [1e6, 'million, mln, mn, mio'],
    [1e7, 'crore, crores, cr'],
    [1e9, 'billion, bn, bln'],
    [1e12, 'trillion, trn, tn, tln'],
  ],
  letters: [
    [1e3, 'k, K'],
    [1e6, 'm, M, mm, MM'],
    [1e9, 'b, B'],
    [1e12, 'T'],
  ],
  lengths:
    'long, tall, high, wide, deep, thick, away, above, below, across, apart, race, sprint, dash, hurdles, freestyle, relay, wall, waves, wave, depth, height, tower, walk, stretch, drop, radius, from, underwater, to the, in length, in height, in diameter',
  vague:
    'dozens, scores, hundreds, thousands, tens, lakhs, crores, millions, billions, trillions, tens of thousands, a handful, dozens and dozens',
  few: 'several, a few, few, many, a couple, a couple of, couple of, some few, countless, multiple',
  more: [
    [1 / 2, 'and a half, and one half, and one-half, -and-a-half'],
    [1 / 4, 'and a quarter, and one quarter'],
    [3 / 4, 'and three quarters, and three-quarters, and three-quarter'],
    [1 / 3, 'and a third'],
  ],
  parts: [[2, 'half, halves']],
  ordinalParts: [
    [3, 'third, thirds'],
    [4, 'quarter, quarters'],
    [5, 'fifth, fifths'],
    [6, 'sixth, sixths'],
    [7, 'seventh, sevenths'],
    [8, 'eighth, eighths'],
    [9, 'ninth, ninths'],
    [10, 'tenth, tenths'],
  ],
  aloneParts: 'half',
  partVerbs:
    'has, have, had, was, were, is, are, will, would, said, say, died, live, lived, voted, lost, went, came',
  of: 'of, of a, of an, of one, a, an',
  ratio: 'in, in every, out of, out of every, of every',
  every: 'every',
  ordinals: [
    [1, 'first'],
    [2, 'second'],
    [3, 'third'],
    [4, 'fourth'],
    [5, 'fifth'],
    [6, 'sixth'],
    [7, 'seventh'],
    [8, 'eighth'],
    [9, 'ninth'],
    [10, 'tenth'],
  ],
  minus: 'minus, negative',
  lasting: 'long',
  before: {
    about:
      'about, around, approximately, approx, approx., roughly, some, circa, c., ca., ca, an estimated, estimated, estimated at, estimated to be, in the region of, in the order of, on the order of, in the vicinity of, in the neighbourhood of, in the neighborhood of, somewhere around, more or less, near enough, give or take, rounded to, thereabouts of, of the order of, as about',
    'at-least':
      'at least, no fewer than, no less than, not fewer than, not less than, never fewer than, never less than, a minimum of, minimum, a minimum, minimum of, a floor of, not under, not below, from at least, starting at, at the very least, not even fewer than, upward of at least',
    'more-than':
      'more than, over, above, upwards of, upward of, in excess of, exceeded, exceeds, exceed, exceeding, has exceeded, surpassed, surpasses, surpass, surpassing, topped, tops, topping, top, greater than, higher than, larger than, just over, just above, slightly over, slightly above, beyond, passed, passing, past the, crossed, crossing, no fewer than more than',
    'up-to':
      'up to, at most, at the most, as many as, as much as, as high as, no more than, not more than, not over, not above, never more than, a maximum of, maximum, a maximum, maximum of, a cap of, not exceeding, not exceed, not to exceed, no greater than, no higher than, not greater than, not higher than, upto, at the very most, a ceiling of, capped at, limited to, not in excess of, anything up to',
    'less-than':
      'less than, fewer than, not as many as, not as much as, under, below, lower than, smaller than, short of, beneath',
    almost:
      'almost, nearly, close to, just under, just below, slightly under, slightly below, just short of, a little under, a little below, just shy of, shy of, approaching, virtually, nearing, practically, near, getting on for, little short of, close on, just less than, just fewer than, slightly less than, slightly fewer than, not quite, not far short of, well-nigh, well nigh, a little less than, a little fewer than, next to',
  },
  after: {
    about:
      'or so, -odd, odd, approximately, approx, approx., roughly, more or less, give or take, or thereabouts, -ish, ish, estimated, est., circa',
    'at-least':
      'or more, or above, or over, or higher, or greater, -plus, plus, +, at least, at a minimum, minimum, min, min., and up, and above, upwards, and counting, and rising, at the very least, if not more, or better',
    'more-than': 'and more, and over, -something-plus',
    'up-to':
      'or less, or fewer, or under, or below, or lower, at most, at the most, at a maximum, maximum, max, max., tops, at the very most',
    almost: 'or nearly so, almost, nearly',
  },
  afterNoun: {
    about: 'or so, or thereabouts, more or less, give or take',
    'at-least':
      'or more, or above, or over, at least, at a minimum, and up, and counting, if not more, or older, or longer',
    'up-to': 'or less, or fewer, or under, at most, at the most, tops, or younger',
  },
  spans: 'over',
  exactly:
    'exactly, precisely, only, not only, not just, just, a total of, total of, a record, record, all, fully, full, a full, merely, a mere, mere',
  fillers:
    'the, a, an, its, their, his, her, our, another, further, a further, an additional, additional, a record, record, a total of, those, these, all, as, to, is, was, were, are, of, by, an average of, roughly the',
  suspects:
    'north of, south of, than, better than, the wrong side of, the right side of, the best part of, the better part of, the thick end of, the far side of, this side of, the order of, the realm of, the ballpark of, within, other than, possibly, maybe, perhaps, probably, arguably, say, towards, toward, closer to, nearer to, anything from, anywhere from, somewhere between, even, hardly, barely, scarcely, likely, potentially, apparently, well into, up towards, pushing, bordering on, verging on, touching, knocking on, a whisker under, a whisker over, a shade under, a shade over, a touch over, a touch under, a hair under, a hair over, a tad over, a tad under, a smidgen over, above and beyond, steeply, hovering around, hovering near, hovering at, flirting with',
  suspectsAfter:
    '-something, something, at best, at worst, at last count, at the outside, if that, ?, and change, and some, -strong or so, or even more, maybe, perhaps, probably, possibly',
  adverbs: 'ly',
  denials:
    "not, nowhere near, nowhere close to, not nearly, not almost, nothing like, far from, anything but, not even close to, not close to, not around, not about, not exactly, not quite the, never, isn't, wasn't, weren't, aren't, instead of, rather than",
  to: 'to, -to-, or, through, up to, and up to',
  pairs: [
    ['between, anywhere between, somewhere between', 'and, to'],
    ['from, anywhere from', 'to, up to, through'],
  ],
  falls:
    'fell, fall, falls, falling, fallen, dropped, drop, drops, dropping, declined, decline, declines, declining, decreased, decrease, decreases, decreasing, sank, sink, sinks, sunk, shrank, shrink, shrinks, shrunk, contracted, contract, contracts, contraction, slid, slide, slides, slipped, slip, slips, dipped, dip, dips, plunged, plunge, plunges, plummeted, plummets, plummet, tumbled, tumble, tumbles, cut, cuts, cutting, lowered, lower, lowers, lowering, reduced, reduce, reduces, reducing, reduction, slashed, slash, slashes, trimmed, trims, trim, shed, sheds, lost, lose, loses, losing, eased, ease, eases, down, narrowed, weakened, weakens, retreated, receded, subsided, cooled, loss, losses, slump, slumped, slumps, crashed, halved',
  rises:
    'rose, rise, rises, rising, risen, grew, grow, grows, growing, grown, growth, increased, increase, increases, increasing, climbed, climb, climbs, climbing, gained, gain, gains, jumped, jump, jumps, surged, surge, surges, soared, soar, soars, up, raised, raise, raises, expanded, expand, expands, advanced, advance, advances, went, swelled, widened, hiked, hike, added, accelerated, quickened, changed, moved, revised',
  by: 'by',
  byOf: 'of, of some',
  fallsAfter:
    'lower, down, less, fewer, drop, fall, decline, decrease, reduction, cut, slump, dip, plunge, contraction, loss, below',
  down: 'down, down by',
  plusMinus:
    'plus or minus, plus/minus, plus-or-minus, give or take, with a margin of error of, margin of error, margin of error of, a margin of error of, with a margin of error of plus or minus, margin of error of plus or minus, with a margin of, within',
  confidence:
    'CI, C.I., CI:, confidence interval, confidence interval of, confidence interval:, uncertainty interval, uncertainty interval:, credible interval, UI, UI:, CrI, CrI:, CL, confidence intervals',
  per: 'per, for every, for each, in every, out of every, of every, /',
  units: [
    ['percent', 'percent, per cent, per-cent, pct, pct., pc, per cent., p.c.'],
    [
      'percentage-point',
      'percentage points, percentage point, percentage-point, percentage-points, points, point, pts, ppts, ppt, pct pts, pct points, percent points',
    ],
    ['basis-point', 'basis points, basis point, basis-point, bps, bp'],
    ['USD', 'dollars, dollar, US dollars, US dollar, U.S. dollars, U.S. dollar, American dollars, bucks'],
    ['AUD', 'Australian dollars'],
    ['CAD', 'Canadian dollars'],
    ['EUR', 'euros, euro'],
    ['GBP', 'pounds, pound, pounds sterling, sterling, quid, British pounds'],
    ['JPY', 'yen, Japanese yen'],
    ['CNY', 'yuan, renminbi, Chinese yuan'],
    ['INR', 'rupees, rupee, Indian rupees'],
    ['UAH', 'hryvnia, hryvnias, hryvnya, hryvni, Ukrainian hryvnia'],
    ['RUB', 'rubles, ruble, roubles, rouble'],
    ['CHF', 'Swiss francs, francs'],
    ['PLN', 'zloty, zlotys, zloties'],
    ['SEK', 'Swedish kronor, kronor'],
    ['NOK', 'Norwegian kroner, kroner'],
    ['DKK', 'Danish kroner'],
    ['KRW', 'won, South Korean won'],
    ['TRY', 'lira, liras, Turkish lira'],
    ['BRL', 'reais, Brazilian reais'],
    ['ZAR', 'rand'],
    ['NGN', 'naira'],
    ['ILS', 'shekels, shekel'],
    [
      'degree-celsius',
      'degrees Celsius, degree Celsius, degrees centigrade, degrees C, deg C, deg. C, degrees, degree, deg, Celsius',
    ],
    ['degree-fahrenheit', 'degrees Fahrenheit, degree Fahrenheit, degrees F, deg F, Fahrenheit'],
    ['second', 'seconds, second, secs'],
    ['minute', 'minutes, minute, mins, min'],
    ['hour', 'hours, hour, hrs, hr'],
    ['day', 'days, day'],
    ['night', 'nights, night'],
    ['week', 'weeks, week'],
    ['month', 'months, month'],
    ['year', 'years, year, yrs'],
    ['decade', 'decades, decade'],
    ['tonne', 'tonnes, tonne, metric tons, metric tonnes, t'],
    ['tonne 1e3', 'kilotonnes, kilotons'],
    ['tonne 1e6', 'megatonnes, megatons, megatonne, Mt'],
    ['tonne 1e9', 'gigatonnes, gigatons, gigatonne'],
    ['kilogram', 'kilograms, kilogrammes, kilos, kilogram, kg'],
    ['metre', 'metres, meters, metre, meter'],
    ['millimetre', 'millimetres, millimeters, millimetre'],
    ['centimetre', 'centimetres, centimeters'],
    ['kilometre', 'kilometres, kilometers, kilometre, kilometer, km'],
    ['mile', 'miles, mile'],
    ['foot', 'feet, foot, ft'],
    ['square-kilometre', 'square kilometres, square kilometers, sq km, sq. km'],
    ['square-mile', 'square miles, sq miles'],
    ['square-metre', 'square metres, square meters, sq m'],
    ['hectare', 'hectares, hectare'],
    ['acre', 'acres, acre'],
    ['litre', 'litres, liters, litre'],
    ['barrel', 'barrels, barrel'],
    ['terawatt-hour', 'terawatt-hours, terawatt hours'],
    ['gigawatt-hour', 'gigawatt-hours, gigawatt hours'],
    ['megawatt-hour', 'megawatt-hours, megawatt hours'],
    ['gigawatt', 'gigawatts, gigawatt'],
    ['megawatt', 'megawatts, megawatt'],
    ['kilometre-per-hour', 'kilometres per hour, kilometers per hour, km per hour, kph, kmh'],
    ['mile-per-hour', 'miles per hour, mph'],
  ],
  months:
    'January, February, March, April, May, June, July, August, September, October, November, December, Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec',
  capitalMonths: true,
  daysAfterMonths: true,
  yearBefore:
    'in, on, for, versus, compared with, since, during, until, till, by the end of, end of, start of, beginning of, middle of, in early, in late, in mid, early, late, mid, mid-, in the year, the year, year, FY, fiscal, fiscal year, spring of, summer of, autumn of, fall of, winter of, quarter of, half of, months of, quarter, half, after, before, back in, for fiscal, from, election of, class of, spring, summer, autumn, winter, pre-, post-, the, of the year, by, year to, Q1, Q2, Q3, Q4, H1, H2, copyright, ©',
  clockAfter:
    "am, pm, a.m, p.m, a.m., p.m., o'clock, GMT, UTC, EST, EET, CET, BST, noon, local time, hours GMT",
  labels:
    'article, articles, formula, page, pages, p., pp., para, paragraph, paragraphs, chapter, section, sections, number, no, nos, No., number one, highway, route, flight, channel, boeing, airbus, ftse, nasdaq, nikkei, dax, cac, ibex, stoxx, s&p, dow, group of, apollo, windows, iphone, galaxy, playstation, room, gate, platform, terminal, act, verse, psalm, protocol, resolution, amendment, title, type, grade, phase, stage, tier, category, class, district, battery, hall, halls, bay, well, boiler, barracks, hangar, warehouse, building, tower, court, lane, track, checkpoint, station, shelter, camp, dock, berth, quay, bridge, company, battalion, regiment, brigade, division, corps, school, clinic, mine, shaft, pump, plant, door, floor, level, table, seat, car, carriage, coach, box, page, ward, precinct, sector, zone, area, unit, block, reactor, line, bus, train, pier, lot, gen, generation, version, model, euro, pillar, clause, schedule, annex, appendix, figure, fig, table, volume, vol, issue, episode, season, series, week number, day number, brigade no, interstate, exit, agenda, radio, studio, catch, big, the big, under-, over-, aged under, Falcon, Starship, Tomahawk, hamas, covid, omicron, union no, local, army no, question, answer, grok, llama, claude',
  ordinalEndings:
    'st, nd, rd, th, sided, way, party, faced, fold, legged, star, time, part, pronged, tier, tiered, dimensional, state, phase, step, piece, seater, door, engine, engined, stage, speed, way, handed, man, person, wheeler, wheel, letter, digit, figure, row, lane, headed, cylinder, nation, country, member, room, bedroom, storey, story, act, course, pointer, track, wicket, goal, set, game, hander, off, on-one',
  scores:
    'won, lost, beat, voted, vote, win, victory, defeat, drew, draw, ruled, ruling, score, final score, defeated, lead, led, leading, margin, decision, beaten, beating, triumph, thrashed',
  noNumbers:
    "to one, no one, one another, the one, this one, that one, each one, every one, one's, one by one, number one, one day, one time, at one, one of the, one of its, one of our, one of their, one of his, one of her, one of them, one of those, one of these, one of my, one of your, one of us, one of many, one of several, one thing, one side, one hand, one or the other, one way, one-time, one-way, one-off, one-sided, one-on-one, for one, the only one, only one of, another one, big one, which one, any one, some one, second half, first half, other half, latter half, better half, half-time, half time, half-year, half year, half-brother, half-sister, half-mast, half-hearted, half-life, half-marathon, half marathon, half-century, first quarter, second quarter, third quarter, fourth quarter, last quarter, next quarter, final quarter, twenty20, zero tolerance, zero-sum, ground zero, net zero, net-zero, zero hour, year zero, day one, phase one, square one, group of seven, group of eight, group of twenty, big four, big three, big five, five eyes, seven sisters, nine to five, at sixes and sevens, two-way, two-faced, second to none, four-letter, three-dimensional, one-dimensional, two-dimensional, formula one, article five, six nations, ten commandments, number ten, no. ten, downing street 10, point zero, one and only, one and the same, a hundred per cent sure, fifty-fifty, fifty fifty, score draw, final score, a score, the score, tens and, seven seas, deep six, third reich, one nation, catch-22, catch-twenty-two, seven days a week, two-state, one-party, two-party, one china, air force one, hundred years' war, thirty years' war, six-day war, seven years' war, second world",
};
