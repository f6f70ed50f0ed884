import type { Saying } from '../reading/saying.ts';

/** How English news leaves a number open, and what it calls things. */
export const englishSaying: Saying = {
  claims: [
    [
      'requested',
      'needs, need, needed, wants, want, wanted, asking, asks, ask, asked, calls for, calling for, called for, appeal, appeals, appealed, appealing, bid, demand, demands, seeking, seek, wish, plea, requesting, request for',
    ],
    ['pledged', 'promised, pledging, pledges, pledge, vow, vowed, offered, offers, offer'],
    ['committed', 'committing, bound, signed for'],
    ['allocated', 'ringfenced, approved, earmarks'],
    [
      'planned',
      'wants to, want to, wanted to, means to, meant to, proposes, proposed, proposal, scheduled, due, set to, to be, is to, are to, planning, hopes, hope, intention, announced plans, to stay, to remain, to contest, to sell',
    ],
    ['target', 'aiming, objective, ambition, goals, hopes, wants'],
    [
      'forecast',
      'forecasters, forecasting, predicting, projecting, predicts, foresees, sees, prediction, expecting, expectation',
    ],
    [
      'estimated',
      'estimating, modelled, modeled, modelling, modeling, poll, polls, polled, polling, survey, surveys, calculation, calculations, calculated, reckons, reckoned, thought to, believed to, put at, suggests, suggest, suggested, guess, projection',
    ],
    ['open', 'may, might, could, would, should, if, possibly, perhaps, potentially'],
    ['future', 'will, shall, going to'],
  ],
  times:
    'at first, first, initially, initial, originally, earlier, previously, previous, then, at the time, at that time, a year ago, a year before, a year earlier, last year, last month, before, ago, had, rose from, up from, down from, from, after, revised, used to, first day, second day, once, day before, old',
  things: [
    ['air defence', 'air defence, air defense, air-defence, air-defense, anti-aircraft, antiaircraft'],
    ['drone', 'drone, drones, UAV, UAVs, unmanned aircraft, unmanned aerial vehicles, Shahed, Shaheds'],
    ['missile', 'missile, missiles, rocket, rockets'],
    ['shell', 'shell, shells, artillery rounds'],
    ['weapon', 'weapon, weapons, arms, weaponry, armaments'],
    ['home', 'home, homes, house, houses, household, households, dwelling, dwellings'],
    [
      'building',
      'building, buildings, block, blocks, tower, towers, high-rise, high-rises, tower blocks, apartment blocks, apartment towers',
    ],
    [
      'person',
      'person, people, resident, residents, civilian, civilians, man, men, woman, women, child, children, soldier, soldiers, victim, victims, inhabitants, citizens',
    ],
    [
      'dead',
      'dead, death, deaths, died, dies, die, killed, kill, kills, killing, toll, fatalities, lives, bodies',
    ],
    ['hurt', 'hurt, injured, injuries, injury, wounded, casualties'],
    ['consumer', 'consumer, consumers, customer, customers, subscriber, subscribers'],
    ['electricity', 'electricity, power, light'],
    ['heat', 'heat, heating, cold'],
    ['vote', 'vote, votes, ballot, ballots'],
    ['voter', 'voter, voters, electorate'],
    ['seat', 'seat, seats, mandates'],
    ['sun', 'sun, solar'],
    ['price', 'price, prices, inflation'],
    ['pump', 'pump, pumps'],
    ['bridge', 'bridge, bridges'],
    ['promise', 'promised, promise, promises, pledged, pledge, pledges'],
    ['aid', 'aid, help, assistance'],
    ['rate', 'rate, rates'],
    ['output', 'output, economy, GDP'],
    ['emission', 'emission, emissions, CO2, carbon dioxide'],
    ['quake', 'quake, earthquake, quakes, tremor'],
    ['flood', 'flood, flooded, floods, under water, flooding'],
    ['green', 'green, greens, green list'],
    ['country', 'country, nation'],
    ['population', 'population'],
    ['world', 'world, global, worldwide, planet'],
  ],
  fillers:
    'the, a, an, of, in, at, by, to, for, from, and, that, with, on, or, as, it, its, their, was, is, were, are, all, total, attack, long-range, new, other, more, some, own, whole, entire, record',
};
